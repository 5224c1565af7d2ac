package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** The number of a page between two dashes (页码), 7 mm below the text: odd pages at the right, even at the left (7.5). */
final class PageNumber {

    private static final double BELOW = 7;

    private PageNumber() {}

    static List<Mark> marks(int page) {
        var words = "— " + page + " —";
        double height = Style.SMALL.em();
        // the dash lies in the middle of its character
        double top = Sheet.BOTTOM + BELOW - height / 2;
        var line = page % 2 == 1
                ? Words.right(words, Typeface.SONG, Style.SMALL, 1, height)
                : Words.left(words, Typeface.SONG, Style.SMALL, 1, height);
        return Words.down(line, top);
    }
}
