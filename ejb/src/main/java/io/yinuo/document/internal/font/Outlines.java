package io.yinuo.document.internal.font;

import com.lowagie.text.pdf.CFFFontSubset;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The PostScript outlines of some glyphs of a font.
 *
 * <p>A large font has several groups of glyphs with hints of their own. The library leaves out the hints of groups that are
 * not used, but not the groups, which strict readers refuse; so one glyph of each group is kept.
 */
final class Outlines {

    private Outlines() {}

    /** @param table the table of outlines of the whole font */
    static byte[] of(byte[] table, Set<Integer> glyphs) {
        var kept = new HashSet<>(glyphs);
        kept.addAll(new Subset(table, glyphs).oneOfEachGroup());
        return new Subset(table, kept).bytes();
    }

    private static final class Subset extends CFFFontSubset {

        private Subset(byte[] table, Set<Integer> glyphs) {
            super(new RandomAccessFileOrArray(table), used(glyphs));
        }

        private static HashMap<Integer, int[]> used(Set<Integer> glyphs) {
            var used = new HashMap<Integer, int[]>();
            glyphs.forEach(glyph -> used.put(glyph, null));
            return used;
        }

        private Set<Integer> oneOfEachGroup() {
            var groups = new HashMap<Integer, Integer>();
            var font = fonts[0];
            if (font.isCID) {
                IntStream.range(0, font.nglyphs).forEach(glyph -> groups.putIfAbsent(font.FDSelect[glyph], glyph));
            }
            return Set.copyOf(groups.values());
        }

        private byte[] bytes() {
            try {
                return Process(getNames()[0]);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
