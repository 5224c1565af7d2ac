package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** Single lines of words by their place across the page. */
final class Words {

    private Words() {}

    /** In the middle of the text. */
    static List<Mark> centred(String words, Typeface face, Style style, double lineHeight) {
        var line = SetLine.of(Typed.of(words, face));
        double left = Sheet.LEFT + (Sheet.TEXT_WIDTH - line.width() * style.cell()) / 2;
        return line.marks(style, left, style.baseline(lineHeight));
    }

    /** So many cells from the left edge. */
    static List<Mark> left(String words, Typeface face, Style style, double cells, double lineHeight) {
        return SetLine.of(Typed.of(words, face)).marks(style, Sheet.LEFT + cells * style.cell(), style.baseline(lineHeight));
    }

    /** So many cells from the right edge. */
    static List<Mark> right(String words, Typeface face, Style style, double cells, double lineHeight) {
        var line = SetLine.of(Typed.of(words, face));
        double left = Sheet.RIGHT - (line.width() + cells) * style.cell();
        return line.marks(style, left, style.baseline(lineHeight));
    }

    /** All marks, lower. */
    static List<Mark> down(List<Mark> marks, double by) {
        return marks.stream().map(mark -> mark.down(by)).toList();
    }
}
