package io.yinuo.document.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tables of a TrueType or OpenType font, which may be one of several in a collection. */
final class Sfnt {

    private static final int COLLECTION = tag("ttcf");
    private static final int UNICODE_PLANES = 0x30000;
    private static final int MICROSOFT = 3;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private Sfnt(ByteBuffer file, int offset) {
        int count = file.getShort(offset + 4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = offset + 12 + 16 * i;
            var name = new byte[4];
            file.get(entry, name);
            tables.put(new String(name, StandardCharsets.ISO_8859_1), file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
    }

    /** @param index of the font in its collection; 0 for a file of one font */
    static Sfnt open(Path path, int index) {
        var file = map(path);
        return new Sfnt(file, isCollection(file) ? file.getInt(12 + 4 * index) : 0);
    }

    /** How many fonts the file holds. */
    static int count(Path path) {
        var file = map(path);
        return isCollection(file) ? file.getInt(8) : 1;
    }

    private static boolean isCollection(ByteBuffer file) {
        return file.getInt(0) == COLLECTION;
    }

    private static ByteBuffer map(Path path) {
        try (var channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The bytes of a table, to be read from zero. */
    ByteBuffer table(String name) {
        return tables.get(name).duplicate();
    }

    byte[] bytes(String name) {
        var table = table(name);
        var bytes = new byte[table.remaining()];
        table.get(bytes);
        return bytes;
    }

    /** Full and PostScript names, and the family where this is its regular face, in all languages. */
    Set<String> names() {
        var family = names(1);
        var names = new HashSet<String>();
        names.addAll(names(4));
        names.addAll(names(6));
        if (names(2).contains("Regular")) {
            names.addAll(family);
        }
        return names;
    }

    String postScriptName() {
        return names(6).stream().findFirst().orElse("Font");
    }

    private Set<String> names(int id) {
        var found = new HashSet<String>();
        var table = table("name");
        int count = table.getShort(2) & 0xFFFF;
        int strings = table.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            if (table.getShort(entry) == MICROSOFT && table.getShort(entry + 6) == id) {
                var name = new byte[table.getShort(entry + 8) & 0xFFFF];
                table.get(strings + (table.getShort(entry + 10) & 0xFFFF), name);
                found.add(new String(name, StandardCharsets.UTF_16BE));
            }
        }
        return found;
    }

    int unitsPerEm() {
        return table("head").getShort(18) & 0xFFFF;
    }

    /** The width of each glyph; the last one counts for those after it. */
    int advance(int glyph) {
        int count = table("hhea").getShort(34) & 0xFFFF;
        return table("hmtx").getShort(4 * Math.min(glyph, count - 1)) & 0xFFFF;
    }

    /** How far right of its origin the picture of a glyph begins. */
    int bearing(int glyph) {
        int count = table("hhea").getShort(34) & 0xFFFF;
        return table("hmtx").getShort(glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count));
    }

    int glyphCount() {
        return table("maxp").getShort(4) & 0xFFFF;
    }

    /** The glyph of each character; 0 where there is none. */
    int[] glyphs() {
        var glyphs = new int[UNICODE_PLANES];
        var cmap = table("cmap");
        int count = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int encoding = cmap.getShort(6 + 8 * i);
            if (platform == 0 && encoding != 5 || platform == MICROSOFT && (encoding == 1 || encoding == 10)) {
                read(cmap, cmap.getInt(8 + 8 * i), glyphs);
            }
        }
        return glyphs;
    }

    private static void read(ByteBuffer cmap, int at, int[] glyphs) {
        switch (cmap.getShort(at)) {
            case 4 -> readSegments(cmap, at, glyphs);
            case 12 -> readGroups(cmap, at, glyphs);
            default -> { /* formats for other encodings */ }
        }
    }

    private static void readSegments(ByteBuffer cmap, int at, int[] glyphs) {
        int doubled = cmap.getShort(at + 6) & 0xFFFF;
        int starts = at + 16 + doubled;
        for (int i = 0; i < doubled; i += 2) {
            int end = cmap.getShort(at + 14 + i) & 0xFFFF;
            int start = cmap.getShort(starts + i) & 0xFFFF;
            int delta = cmap.getShort(starts + doubled + i);
            int range = cmap.getShort(starts + 2 * doubled + i) & 0xFFFF;
            for (int character = start; character <= end && character < 0xFFFF; character++) {
                int place = starts + 2 * doubled + i + range + 2 * (character - start);
                int glyph = range == 0 ? character : cmap.getShort(place) & 0xFFFF;
                glyphs[character] = glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
    }

    private static void readGroups(ByteBuffer cmap, int at, int[] glyphs) {
        int count = cmap.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = cmap.getInt(group);
            int end = Math.min(cmap.getInt(group + 4), UNICODE_PLANES - 1);
            for (int character = start; character <= end; character++) {
                glyphs[character] = cmap.getInt(group + 8) + character - start;
            }
        }
    }
}
