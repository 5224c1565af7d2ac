package io.yinuo.importing.internal;

import io.yinuo.shared.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The directory of a ZIP, read from its bytes (PKWARE appnote 4.3): one entry that is encrypted or damaged does not keep the
 * others from being read.
 *
 * <p>Names are in UTF-8 where the entry says so, or where they are; others are in GBK, as Windows writes them.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LENGTH_OF_ENTRY = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int IN_ZIP64 = 0xFFFF;
    private static final int UTF_8_NAME = 0x800;
    private static final int ENCRYPTED = 1;
    private static final Pattern NO_LETTER = Pattern.compile(
            ".*/|(?:.*/)?__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$.*|\\._.*)", Pattern.CASE_INSENSITIVE);

    private final ByteBuffer bytes;
    private final int shift;
    private final List<ZipLetter> letters = new ArrayList<>();

    private ZipDirectory(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int count = unsigned(end + 10);
        long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long offset = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        long start = end - size;
        require(count != IN_ZIP64 && unsigned(end + 4) == 0 && start >= 0 && start >= offset);
        shift = (int) (start - offset);
        readEntries((int) start, end, count);
    }

    /**
     * What may be letters: folders, and what systems put beside files, are none.
     *
     * @throws InvalidInput on {@code file}: {@code FILE_DAMAGED} when there is no directory
     */
    static List<ZipLetter> letters(byte[] content) {
        try {
            return List.copyOf(new ZipDirectory(content).letters);
        } catch (IndexOutOfBoundsException cutOff) {
            throw new InvalidInput("file", "FILE_DAMAGED");
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new InvalidInput("file", "FILE_DAMAGED");
        }
    }

    /** The end of the directory is the last thing in the file but for a comment. */
    private int end() {
        int last = bytes.capacity() - LENGTH_OF_END;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new InvalidInput("file", "FILE_DAMAGED");
    }

    private void readEntries(int start, int end, int count) {
        int at = start;
        for (int i = 0; i < count; i++) {
            require(at + LENGTH_OF_ENTRY <= end && bytes.getInt(at) == ENTRY);
            int nameLength = unsigned(at + 28);
            int next = at + LENGTH_OF_ENTRY + nameLength + unsigned(at + 30) + unsigned(at + 32);
            require(next <= end);
            var name = name(at + LENGTH_OF_ENTRY, nameLength, (unsigned(at + 8) & UTF_8_NAME) != 0);
            if (!NO_LETTER.matcher(name).matches()) {
                letters.add(letter(name, at));
            }
            at = next;
        }
    }

    private ZipLetter letter(String name, int at) {
        return new ZipLetter(
                name,
                (unsigned(at + 8) & ENCRYPTED) != 0,
                unsigned(at + 10),
                bytes.getInt(at + 16),
                bytes.getInt(at + 20) & 0xFFFFFFFFL,
                bytes.getInt(at + 24) & 0xFFFFFFFFL,
                (bytes.getInt(at + 42) & 0xFFFFFFFFL) + shift);
    }

    private String name(int from, int length, boolean utf8) {
        var name = new byte[length];
        bytes.get(from, name);
        var words = utf8 || isUtf8(name) ? new String(name, StandardCharsets.UTF_8) : new String(name, Charset.forName("GB18030"));
        return words.replace('\\', '/');
    }

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
