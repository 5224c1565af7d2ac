package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** The name of the organ in red (发文机关标志): as large as the text is wide, a long name narrower than high. */
public record Masthead(String words, double height, double cell) {

    private static final double HIGHEST = 19;
    private static final double LOWEST = 13;
    private static final double MILLIMETRES = 25.4 / 72;

    static Masthead of(String words) {
        double cells = TitleBreaker.width(words);
        double cell = Math.min(HIGHEST, Sheet.TEXT_WIDTH / cells);
        return new Masthead(words, Math.max(LOWEST, cell), cell);
    }

    List<Mark> marks(double top) {
        var style = new Style(height / MILLIMETRES, cell, true);
        return Words.down(Words.centred(words, Typeface.XIAO_BIAO_SONG, style, height), top);
    }
}
