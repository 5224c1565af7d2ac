package io.yinuo.document.internal.layout;

import io.yinuo.document.Cell;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell whose words are set between its edges.
 *
 * @param lines from top to bottom
 * @param middle whether they stand in the middle of the height, as labels do
 */
record CellBox(double left, double right, List<CellLine> lines, boolean middle) {

    private static final double PADDING = 1.5;
    private static final double LINE = 7;

    /** A line of a cell, or a picture, with its height. */
    record CellLine(double height, List<Mark> marks) {}

    static CellBox of(Cell cell, double left, double right) {
        boolean centred = cell.label() || cell.contents().stream().anyMatch(Cell.Image.class::isInstance);
        var writer = new Writer(left + PADDING, right - PADDING, cell.label(), centred);
        cell.contents().forEach(writer::write);
        boolean isShort = writer.lines.size() == 1;
        return new CellBox(left, right, List.copyOf(writer.lines), cell.label() || isShort);
    }

    double height() {
        return lines.stream().mapToDouble(CellLine::height).sum() + 2 * PADDING;
    }

    List<Mark> marks(double rowHeight) {
        double y = middle ? (rowHeight - height()) / 2 + PADDING : PADDING;
        var marks = new ArrayList<Mark>();
        for (var line : lines) {
            marks.addAll(Words.down(line.marks(), y));
            y += line.height();
        }
        return marks;
    }

    /** The cell with the lines that fit. */
    CellBox upTo(double room) {
        return new CellBox(left, right, lines.subList(0, fitting(room)), false);
    }

    /** The cell with the other lines. */
    CellBox from(double room) {
        return new CellBox(left, right, lines.subList(fitting(room), lines.size()), false);
    }

    private int fitting(double room) {
        double used = 2 * PADDING;
        int count = 0;
        while (count < lines.size() && used + lines.get(count).height() <= room) {
            used += lines.get(count).height();
            count++;
        }
        return count;
    }

    /** Sets contents into lines. */
    private static final class Writer {

        private final double left;
        private final double width;
        private final boolean label;
        private final boolean centred;
        private final List<CellLine> lines = new ArrayList<>();

        private Writer(double left, double right, boolean label, boolean centred) {
            this.left = left;
            this.width = right - left;
            this.label = label;
            this.centred = centred;
        }

        private void write(Cell.Content content) {
            if (content instanceof Cell.Words words) {
                words.text().strip().lines().forEach(this::paragraph);
            } else if (content instanceof Cell.Opinion opinion) {
                opinion.text().strip().lines().forEach(this::paragraph);
                signed(opinion.name() + "　" + opinion.date());
            } else if (content instanceof Cell.Image image) {
                double x = left + (width - image.side()) / 2;
                lines.add(new CellLine(image.side() + PADDING, List.of(new Mark.Picture(image.png(), x, PADDING / 2, image.side()))));
            }
        }

        private void paragraph(String words) {
            var face = label ? Typeface.HEI : Typeface.FANG_SONG;
            for (var line : new LineBreaker(width / Style.TABLE.cell()).lines(Typed.of(words, face), 0)) {
                double inset = centred ? (width - line.width() * Style.TABLE.cell()) / 2 : 0;
                add(line, left + inset);
            }
        }

        private void signed(String words) {
            for (var line : new LineBreaker(width / Style.TABLE.cell()).lines(Typed.of(words, Typeface.KAI), 0)) {
                add(line, left + width - line.width() * Style.TABLE.cell());
            }
        }

        private void add(SetLine line, double x) {
            lines.add(new CellLine(LINE, line.marks(Style.TABLE, x, Style.TABLE.baseline(LINE))));
        }
    }
}
