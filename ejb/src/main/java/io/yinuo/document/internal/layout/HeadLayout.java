package io.yinuo.document.internal.layout;

import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter.Head;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands above the title (版头): marks, masthead, number, signatory and the red rules. */
public final class HeadLayout {

    private static final double MASTHEAD_FROM_TOP_OF_TEXT = 35;
    private static final double MASTHEAD_FROM_TOP_OF_PAGE = 30;
    private static final double RULE_BELOW = 4;
    private static final double FOOT_RULE = Sheet.HEIGHT - 20;
    private static final double LONG_RULE = 170;
    private static final double THICK = 0.9;
    private static final double THIN = 0.3;
    private static final double RED_RULE = 0.7;
    private static final double MARGIN_CELLS = 1;

    private final Head head;
    private final double pitch;
    private final List<Mark> marks = new ArrayList<>();
    /** Lines of the grid that the head fills, and the blank ones between it and the title. */
    private int lines;
    private Masthead masthead;
    private double mastheadTop;
    private double numberTop;

    private HeadLayout(Head head, double pitch) {
        this.head = head;
        this.pitch = pitch;
    }

    public static HeadLayout of(Head head, double pitch) {
        var layout = new HeadLayout(head, pitch);
        if (head.form() == LetterForm.DOCUMENT) {
            layout.document();
        } else {
            layout.letter();
        }
        return layout;
    }

    List<Mark> marks() {
        return marks;
    }

    public Masthead masthead() {
        return masthead;
    }

    public double mastheadTop() {
        return mastheadTop;
    }

    /** Where the line with the number begins. */
    public double numberTop() {
        return numberTop;
    }

    /** Where the title begins. */
    public double bottom() {
        return Sheet.TOP + lines * pitch;
    }

    private void document() {
        for (int i = 0; i < head.marks().size(); i++) {
            marks.addAll(Words.down(Words.right(head.marks().get(i), Typeface.HEI, Style.TEXT, 0, pitch), Sheet.TOP + i * pitch));
        }
        mastheadTop = Sheet.TOP + MASTHEAD_FROM_TOP_OF_TEXT;
        masthead = Masthead.of(head.organ() + "文件");
        marks.addAll(masthead.marks(mastheadTop));
        int line = (int) Math.ceil((mastheadTop + masthead.height() - Sheet.TOP) / pitch) + 2;
        numberTop = Sheet.TOP + line * pitch;
        if (head.signatory().isBlank()) {
            marks.addAll(Words.down(Words.centred(head.number(), Typeface.FANG_SONG, Style.TEXT, pitch), numberTop));
        } else {
            marks.addAll(Words.down(Words.left(head.number(), Typeface.FANG_SONG, Style.TEXT, MARGIN_CELLS, pitch), numberTop));
            marks.addAll(Words.down(signatory(), numberTop));
        }
        double rule = numberTop + (pitch + Style.TEXT.em()) / 2 + RULE_BELOW;
        marks.add(Mark.Rule.across(Sheet.LEFT, Sheet.RIGHT, rule, RED_RULE, true));
        lines = line + 3;
    }

    private List<Mark> signatory() {
        var line = new ArrayList<>(Typed.of("签发人：", Typeface.FANG_SONG));
        line.addAll(Typed.of(head.signatory(), Typeface.KAI));
        var set = SetLine.of(line);
        double left = Sheet.RIGHT - (set.width() + MARGIN_CELLS) * Style.TEXT.cell();
        return set.marks(Style.TEXT, left, Style.TEXT.baseline(pitch));
    }

    private void letter() {
        masthead = Masthead.of(head.organ());
        mastheadTop = MASTHEAD_FROM_TOP_OF_PAGE;
        marks.addAll(masthead.marks(mastheadTop));
        double rule = mastheadTop + masthead.height() + RULE_BELOW;
        longRules(rule, THICK, THIN);
        double seventhEighths = Style.TEXT.em() * 7 / 8;
        numberTop = rule + seventhEighths - (pitch - Style.TEXT.em()) / 2;
        marks.addAll(Words.down(Words.left(String.join("　", head.marks()), Typeface.HEI, Style.TEXT, 0, pitch), numberTop));
        marks.addAll(Words.down(Words.right(head.number(), Typeface.FANG_SONG, Style.TEXT, 0, pitch), numberTop));
        longRules(FOOT_RULE - THICK - 1, THIN, THICK);
        lines = (int) Math.ceil((numberTop + pitch - Sheet.TOP) / pitch) + 2;
    }

    /** Two rules, one thick and one thin, across more than the text. */
    private void longRules(double y, double first, double second) {
        double left = (Sheet.WIDTH - LONG_RULE) / 2;
        marks.add(Mark.Rule.across(left, left + LONG_RULE, y, first, true));
        marks.add(Mark.Rule.across(left, left + LONG_RULE, y + 1, second, true));
    }
}
