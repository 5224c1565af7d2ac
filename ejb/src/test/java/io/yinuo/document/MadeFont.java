package io.yinuo.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A font made by the tests, so that they need none of the machine's: characters without ink, half as wide for ASCII.
 */
public final class MadeFont {

    private static final int EM = 1000;

    private final String name;
    private final List<Integer> characters;

    private MadeFont(String name, List<Integer> characters) {
        this.name = name;
        this.characters = characters;
    }

    /** Writes a font with the Chinese characters of the basic plane and all ASCII that pass the test. */
    public static Path write(Path directory, String name, IntPredicate has) throws IOException {
        var ranges = IntStream.concat(
                IntStream.concat(IntStream.rangeClosed(0x20, 0xFF), IntStream.rangeClosed(0x2010, 0x2200)),
                IntStream.concat(IntStream.rangeClosed(0x25A0, 0x25FF), IntStream.concat(
                        IntStream.rangeClosed(0x3000, 0x303F),
                        IntStream.concat(IntStream.rangeClosed(0x4E00, 0x9FA5), IntStream.concat(
                                IntStream.rangeClosed(0xFF01, 0xFF5E), IntStream.of(0x20BB7, 0x23CB7))))));
        var font = new MadeFont(name, ranges.filter(has).boxed().toList());
        return Files.write(directory.resolve(name + ".ttf"), font.bytes());
    }

    private byte[] bytes() throws IOException {
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", glyf());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca());
        tables.put("maxp", maxp());
        tables.put("name", names());
        tables.put("post", table(out -> {
            out.writeInt(0x00030000);
            out.write(new byte[28]);
        }));
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeShort(tables.size());
            out.write(new byte[6]);
            int offset = 12 + 16 * tables.size();
            for (var table : tables.entrySet()) {
                out.writeBytes(table.getKey());
                out.writeInt(0);
                out.writeInt(offset);
                out.writeInt(table.getValue().length);
                offset += padded(table.getValue().length);
            }
            for (var table : tables.values()) {
                out.write(table);
                out.write(new byte[padded(table.length) - table.length]);
            }
        });
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private byte[] cmap() throws IOException {
        return table(out -> {
            out.writeShort(0);
            out.writeShort(1);
            out.writeShort(3);
            out.writeShort(10);
            out.writeInt(12);
            out.writeShort(12);
            out.writeShort(0);
            out.writeInt(16 + 12 * characters.size());
            out.writeInt(0);
            out.writeInt(characters.size());
            for (int i = 0; i < characters.size(); i++) {
                out.writeInt(characters.get(i));
                out.writeInt(characters.get(i));
                out.writeInt(i + 1);
            }
        });
    }

    private static int advance(int character) {
        return character < 0x100 ? EM / 2 : EM;
    }

    /** A box for the glyph of missing characters; the others are empty, which is enough to measure where they stand. */
    private static byte[] glyf() throws IOException {
        return table(out -> {
            for (int value : new int[] {1, 50, -100, 450, 800, 3, 0}) {
                out.writeShort(value);
            }
            out.write(new byte[] {1, 1, 1, 1});
            for (int value : new int[] {50, 400, 0, -400, -100, 0, 900, 0}) {
                out.writeShort(value);
            }
            out.write(new byte[2]);
        });
    }

    private byte[] loca() throws IOException {
        int end = glyf().length;
        return table(out -> {
            out.writeInt(0);
            for (int i = 0; i < characters.size() + 1; i++) {
                out.writeInt(end);
            }
        });
    }

    private static byte[] head() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeInt(0x00010000);
            out.writeInt(0);
            out.writeInt(0x5F0F3CF5);
            out.writeShort(0);
            out.writeShort(EM);
            out.write(new byte[16]);
            for (int value : new int[] {0, -140, EM, 860, 0, 8, 2, 1, 0}) {
                out.writeShort(value);
            }
        });
    }

    private byte[] hhea() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            for (int value : new int[] {860, -140, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0}) {
                out.writeShort(value);
            }
            out.writeShort(characters.size() + 1);
        });
    }

    private byte[] hmtx() throws IOException {
        return table(out -> {
            out.writeShort(EM);
            out.writeShort(0);
            for (int character : characters) {
                out.writeShort(advance(character));
                out.writeShort(0);
            }
        });
    }

    private byte[] maxp() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeShort(characters.size() + 1);
            out.write(new byte[26]);
        });
    }

    private static byte[] os2() throws IOException {
        return table(out -> {
            out.writeShort(3);
            out.writeShort(EM);
            out.writeShort(400);
            out.writeShort(5);
            out.write(new byte[88]);
        });
    }

    private byte[] names() throws IOException {
        var strings = List.of(name, "Regular", name, name);
        var ids = new int[] {1, 2, 4, 6};
        return table(out -> {
            out.writeShort(0);
            out.writeShort(ids.length);
            out.writeShort(6 + 12 * ids.length);
            int offset = 0;
            for (int i = 0; i < ids.length; i++) {
                int length = 2 * strings.get(i).length();
                for (int value : new int[] {3, 1, 0x409, ids[i], length, offset}) {
                    out.writeShort(value);
                }
                offset += length;
            }
            out.write(String.join("", strings).getBytes(StandardCharsets.UTF_16BE));
        });
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
