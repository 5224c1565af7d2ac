package io.yinuo.document.internal.layout;

import io.yinuo.document.Block;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Table;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets the text of a letter in lines on the grid (正文). */
final class TextLayout {

    private static final double INDENT = 2;

    private final double pitch;

    TextLayout(double pitch) {
        this.pitch = pitch;
    }

    List<Box> blocks(List<Block> blocks) {
        var boxes = new ArrayList<Box>();
        var numbers = new LevelNumbers();
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                boxes.addAll(paragraph(Heading.of(paragraph, numbers)));
            } else if (block instanceof Table table) {
                boxes.addAll(new TableLayout(table).boxes());
            }
        }
        return boxes;
    }

    private List<Box> paragraph(Heading heading) {
        var text = new ArrayList<>(Typed.of(heading.heading(), heading.face()));
        text.addAll(Typed.of(heading.text(), Typeface.FANG_SONG));
        boolean isHeading = heading.text().isEmpty();
        var boxes = new ArrayList<Box>();
        for (var line : new LineBreaker(Sheet.CHARACTERS).lines(text, INDENT)) {
            boxes.add(line(line, TextBox.Role.TEXT, isHeading));
        }
        return boxes;
    }

    /** Lines from the left edge, such as the main recipient. */
    List<Box> flush(String text) {
        return new LineBreaker(Sheet.CHARACTERS).lines(Typed.of(text, Typeface.FANG_SONG), 0).stream()
                .<Box>map(line -> line(line, TextBox.Role.FOOT, true))
                .toList();
    }

    /** Lines of which each after the first begins below the end of the lead. */
    List<Box> hanging(String lead, String text, double indent, boolean staysWithNext) {
        double hang = indent + TitleBreaker.width(lead);
        var lines = new LineBreaker(Sheet.CHARACTERS - hang).lines(Typed.of(text, Typeface.FANG_SONG), 0);
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < lines.size(); i++) {
            var marks = new ArrayList<Mark>();
            if (i == 0) {
                marks.addAll(marks(SetLine.of(Typed.of(lead, Typeface.FANG_SONG)), indent));
            }
            marks.addAll(marks(lines.get(i), hang));
            boxes.add(new TextBox(pitch, marks, TextBox.Role.FOOT, staysWithNext || i + 1 < lines.size()));
        }
        return boxes;
    }

    /** The lines of a title, each in the middle. */
    List<Box> title(String title) {
        var boxes = new ArrayList<Box>();
        for (var words : TitleBreaker.lines(title)) {
            boxes.add(new TextBox(pitch, Words.centred(words, Typeface.XIAO_BIAO_SONG, Style.TITLE, pitch), TextBox.Role.FOOT, true));
        }
        return boxes;
    }

    /** A line that begins so many cells from the left edge. */
    TextBox at(double cells, String words, Typeface face, TextBox.Role role, boolean staysWithNext) {
        return new TextBox(pitch, marks(SetLine.of(Typed.of(words, face)), cells), role, staysWithNext);
    }

    private TextBox line(SetLine line, TextBox.Role role, boolean staysWithNext) {
        return new TextBox(pitch, marks(line, 0), role, staysWithNext);
    }

    private List<Mark> marks(SetLine line, double cells) {
        return line.marks(Style.TEXT, Sheet.LEFT + cells * Style.TEXT.cell(), Style.TEXT.baseline(pitch));
    }
}
