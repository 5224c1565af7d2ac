package io.yinuo.document.internal.font;

import java.nio.file.Path;
import java.util.Set;

/** A font on the disk: one file, or one of the fonts of a collection. Its tables are read when they are needed. */
public final class FontFile {

    private final Path path;
    private final int index;
    private final boolean collection;
    private final Sfnt tables;
    private final Set<String> names;
    private int[] glyphs;

    FontFile(Path path, int index, boolean collection) {
        this.path = path;
        this.index = index;
        this.collection = collection;
        this.tables = Sfnt.open(path, index);
        this.names = tables.names();
    }

    /** How the libraries name it. */
    public String address() {
        return collection ? path + "," + index : path.toString();
    }

    /** The PostScript name, which is one word. */
    public String name() {
        return tables.postScriptName();
    }

    Set<String> names() {
        return names;
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the character's picture, 0 where there is none. */
    public synchronized int glyph(int codePoint) {
        if (glyphs == null) {
            glyphs = tables.glyphs();
        }
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    /** The width of the character, where the height is 1. */
    public double advance(int codePoint) {
        return (double) tables.advance(glyph(codePoint)) / tables.unitsPerEm();
    }

    Sfnt tables() {
        return tables;
    }

    @Override
    public String toString() {
        return address();
    }
}
