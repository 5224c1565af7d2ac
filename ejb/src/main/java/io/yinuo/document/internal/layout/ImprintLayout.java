package io.yinuo.document.internal.layout;

import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter.Imprint;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets copies and printer at the foot of the last page (版记), in 4号 (GB/T 9704-2012, 7.4). */
public final class ImprintLayout {

    /** Height of a line. */
    public static final double LINE = 8;
    private static final double THICK = 0.35;
    private static final double THIN = 0.25;
    private static final double CELLS = Sheet.TEXT_WIDTH / Style.SMALL.cell();
    private static final String COPIES = "抄送：";

    private final Imprint imprint;
    private final boolean ruled;
    private final List<SetLine> copies;

    public ImprintLayout(Imprint imprint, LetterForm form) {
        this.imprint = imprint;
        this.ruled = form == LetterForm.DOCUMENT;
        this.copies = imprint.copies().isBlank() ? List.of() : new LineBreaker(CELLS - 2 - TitleBreaker.width(COPIES))
                .lines(Typed.of(closed(imprint.copies()), Typeface.FANG_SONG), 0);
    }

    private static String closed(String copies) {
        return copies.endsWith("。") ? copies : copies + "。";
    }

    public boolean hasPrinter() {
        return ruled && !(imprint.printedBy() + imprint.printedOn()).isBlank();
    }

    public double height() {
        return (copies.size() + (hasPrinter() ? 1 : 0)) * LINE;
    }

    /** All marks, the last rule on the lower edge of the text. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        if (height() == 0) {
            return marks;
        }
        double top = Sheet.BOTTOM - height();
        for (int i = 0; i < copies.size(); i++) {
            double y = top + i * LINE;
            if (i == 0) {
                marks.addAll(Words.down(Words.left(COPIES, Typeface.FANG_SONG, Style.SMALL, 1, LINE), y));
            }
            double left = Sheet.LEFT + (1 + TitleBreaker.width(COPIES)) * Style.SMALL.cell();
            marks.addAll(copies.get(i).marks(Style.SMALL, left, y + Style.SMALL.baseline(LINE)));
        }
        if (hasPrinter()) {
            double y = Sheet.BOTTOM - LINE;
            marks.addAll(Words.down(Words.left(imprint.printedBy(), Typeface.FANG_SONG, Style.SMALL, 1, LINE), y));
            marks.addAll(Words.down(Words.right(imprint.printedOn() + "印发", Typeface.FANG_SONG, Style.SMALL, 1, LINE), y));
        }
        if (ruled) {
            rules(marks, top);
        }
        return marks;
    }

    private void rules(List<Mark> marks, double top) {
        marks.add(Mark.Rule.across(Sheet.LEFT, Sheet.RIGHT, top, THICK, false));
        if (hasPrinter() && !copies.isEmpty()) {
            marks.add(Mark.Rule.across(Sheet.LEFT, Sheet.RIGHT, Sheet.BOTTOM - LINE, THIN, false));
        }
        marks.add(Mark.Rule.across(Sheet.LEFT, Sheet.RIGHT, Sheet.BOTTOM, THICK, false));
    }
}
