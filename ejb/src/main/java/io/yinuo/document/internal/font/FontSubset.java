package io.yinuo.document.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The part of a font that a document uses, as a font file of its own (字体子集). Glyphs keep their numbers, so that references
 * between them stay right; those that are not used are empty.
 */
public final class FontSubset {

    private static final int COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final Sfnt font;
    private final Map<Integer, Integer> glyphOf = new TreeMap<>();
    private final SortedSet<Integer> used = new TreeSet<>();

    private FontSubset(FontFile file, Set<Integer> characters) {
        this.font = file.tables();
        used.add(0);
        characters.forEach(character -> {
            glyphOf.put(character, file.glyph(character));
            used.add(file.glyph(character));
        });
    }

    /** A font file with these characters. */
    public static byte[] of(FontFile file, Set<Integer> characters) {
        return new FontSubset(file, characters).file();
    }

    /** What the file is: outlines of PostScript stand in an .otf. */
    public static String extension(FontFile file) {
        return file.tables().has("CFF ") ? "otf" : "ttf";
    }

    private byte[] file() {
        boolean postScript = font.has("CFF ");
        var tables = new TreeMap<String, byte[]>();
        if (postScript) {
            tables.put("CFF ", Outlines.of(font.bytes("CFF "), used));
        } else {
            addComponents();
            tables.put("glyf", glyphs());
            tables.put("loca", places());
            for (var name : new String[] {"cvt ", "fpgm", "prep"}) {
                if (font.has(name)) {
                    tables.put(name, font.bytes(name));
                }
            }
        }
        tables.put("cmap", CharacterMap.of(glyphOf));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", widths());
        tables.put("maxp", maxp());
        tables.put("name", font.bytes("name"));
        tables.put("OS/2", font.bytes("OS/2"));
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return assemble(tables, postScript ? Sfnt.tag("OTTO") : 0x00010000);
    }

    private int count() {
        return font.has("CFF ") ? font.glyphCount() : used.last() + 1;
    }

    private ByteBuffer glyph(int number) {
        boolean isLong = font.table("head").getShort(50) == 1;
        var loca = font.table("loca");
        int from = isLong ? loca.getInt(4 * number) : 2 * (loca.getShort(2 * number) & 0xFFFF);
        int to = isLong ? loca.getInt(4 * number + 4) : 2 * (loca.getShort(2 * number + 2) & 0xFFFF);
        return font.table("glyf").slice(from, to - from);
    }

    /** Adds the glyphs of which others are put together. */
    private void addComponents() {
        var open = new TreeSet<>(used);
        while (!open.isEmpty()) {
            var glyph = glyph(open.pollFirst());
            if (glyph.remaining() > 0 && glyph.getShort(0) < 0) {
                int at = 10;
                int flags;
                do {
                    flags = glyph.getShort(at);
                    int component = glyph.getShort(at + 2) & 0xFFFF;
                    if (used.add(component)) {
                        open.add(component);
                    }
                    at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleSize(flags);
                } while ((flags & COMPONENTS) != 0);
            }
        }
    }

    private static int scaleSize(int flags) {
        if ((flags & MATRIX) != 0) {
            return 8;
        }
        return (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
    }

    private byte[] glyphs() {
        var out = new ByteArrayOutputStream();
        for (int number : used) {
            var glyph = glyph(number);
            var bytes = new byte[padded(glyph.remaining())];
            glyph.get(bytes, 0, glyph.remaining());
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private byte[] places() {
        var places = ByteBuffer.allocate(4 * (count() + 1));
        int at = 0;
        for (int number = 0; number < count(); number++) {
            places.putInt(at);
            at += used.contains(number) ? padded(glyph(number).remaining()) : 0;
        }
        return places.putInt(at).array();
    }

    private byte[] head() {
        var head = ByteBuffer.wrap(font.bytes("head"));
        return head.putInt(8, 0).putShort(50, (short) 1).array();
    }

    private byte[] hhea() {
        return ByteBuffer.wrap(font.bytes("hhea")).putShort(34, (short) count()).array();
    }

    private byte[] maxp() {
        return ByteBuffer.wrap(font.bytes("maxp")).putShort(4, (short) count()).array();
    }

    private byte[] widths() {
        var widths = ByteBuffer.allocate(4 * count());
        for (int glyph : used) {
            widths.putShort(4 * glyph, (short) font.advance(glyph)).putShort(4 * glyph + 2, (short) font.bearing(glyph));
        }
        return widths.array();
    }

    private static byte[] assemble(Map<String, byte[]> tables, int version) {
        int size = 12 + 16 * tables.size() + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
        var file = ByteBuffer.allocate(size);
        int highest = Integer.highestOneBit(tables.size());
        file.putInt(version).putShort((short) tables.size()).putShort((short) (16 * highest))
                .putShort((short) Integer.numberOfTrailingZeros(highest)).putShort((short) (16 * (tables.size() - highest)));
        int offset = 12 + 16 * tables.size();
        for (var table : tables.entrySet()) {
            file.putInt(Sfnt.tag(table.getKey())).putInt(sum(table.getValue())).putInt(offset).putInt(table.getValue().length);
            file.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return file.array();
    }

    private static int sum(byte[] table) {
        var words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
