package io.yinuo.document;

import java.util.List;

/**
 * A cell of a table (单元格).
 *
 * @param label whether it names what stands beside or below it
 * @param span how many columns it fills
 */
public record Cell(boolean label, int span, List<Content> contents) {

    public Cell {
        contents = List.copyOf(contents);
        if (span < 1) {
            throw new IllegalArgumentException("a cell fills at least one column");
        }
    }

    /** What stands in a cell, one below the other. */
    public sealed interface Content permits Words, Opinion, Image {}

    /** Plain words (文字); each line of them begins anew. */
    public record Words(String text) implements Content {}

    /** What somebody decided or advised (意见), with name and date at its end. */
    public record Opinion(String text, String name, String date) implements Content {}

    /**
     * A picture (图片), such as the QR code of a link.
     *
     * @param png the bytes of a PNG
     * @param side millimetres
     * @param meaning words in place of the picture for those who cannot see it
     */
    public record Image(byte[] png, double side, String meaning) implements Content {}

    public static Cell label(String text) {
        return new Cell(true, 1, List.of(new Words(text)));
    }

    public static Cell value(String text) {
        return new Cell(false, 1, List.of(new Words(text)));
    }

    public static Cell of(Content... contents) {
        return new Cell(false, 1, List.of(contents));
    }

    /** The same cell over several columns. */
    public Cell over(int columns) {
        return new Cell(label, columns, contents);
    }
}
