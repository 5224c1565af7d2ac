package io.yinuo.document.internal.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Writes the table of a font that tells the glyph of each character: one form for all, one for older readers. */
final class CharacterMap {

    private static final int BASIC_PLANE = 0xFFFF;

    private CharacterMap() {}

    /** @param glyphs by their characters, in order */
    static byte[] of(Map<Integer, Integer> glyphs) {
        var basic = glyphs.entrySet().stream().filter(entry -> entry.getKey() < BASIC_PLANE).toList();
        int segments = basic.size() + 1;
        int firstLength = 16 + 8 * segments;
        var table = ByteBuffer.allocate(20 + firstLength + 16 + 12 * glyphs.size());
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(20);
        table.putShort((short) 3).putShort((short) 10).putInt(20 + firstLength);
        putSegments(table, basic, segments, firstLength);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size()).putInt(0).putInt(glyphs.size());
        glyphs.forEach((character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    /** One segment for each character, and the last one that the format wants. */
    private static void putSegments(ByteBuffer table, List<Map.Entry<Integer, Integer>> glyphs, int segments, int length) {
        int highest = Integer.highestOneBit(segments);
        table.putShort((short) 4).putShort((short) length).putShort((short) 0).putShort((short) (2 * segments))
                .putShort((short) (2 * highest)).putShort((short) Integer.numberOfTrailingZeros(highest))
                .putShort((short) (2 * (segments - highest)));
        glyphs.forEach(entry -> table.putShort(entry.getKey().shortValue()));
        table.putShort((short) BASIC_PLANE).putShort((short) 0);
        glyphs.forEach(entry -> table.putShort(entry.getKey().shortValue()));
        table.putShort((short) BASIC_PLANE);
        glyphs.forEach(entry -> table.putShort((short) (entry.getValue() - entry.getKey())));
        table.putShort((short) 1);
        for (int i = 0; i < segments; i++) {
            table.putShort((short) 0);
        }
    }
}
