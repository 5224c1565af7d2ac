package io.yinuo.calendar.internal;

import io.yinuo.shared.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The words of a text file: UTF-8, or GB18030 as spreadsheets of the office write it. */
public final class FileText {

    private static final int MOST_BYTES = 100_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private FileText() {}

    /** @throws InvalidInput when the file is too large for a year, or no text */
    public static String of(byte[] file) {
        new InvalidInput.Check().that(file.length <= MOST_BYTES, "file", "CALENDAR_FILE_TOO_LARGE", MOST_BYTES).done();
        var text = decoded(file);
        new InvalidInput.Check().that(text.chars().noneMatch(FileText::isNoText), "file", "FILE_ENCODING").done();
        return text;
    }

    private static String decoded(byte[] file) {
        try {
            return decoded(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return ofGb18030(file);
        }
    }

    /** What programs and workbooks hold, and no text does. */
    private static boolean isNoText(int character) {
        return character < ' ' && !Character.isWhitespace(character);
    }

    private static String ofGb18030(byte[] file) {
        try {
            return decoded(file, GB18030);
        } catch (CharacterCodingException notText) {
            throw new InvalidInput("file", "FILE_ENCODING");
        }
    }

    /** A fresh decoder refuses what it cannot read. */
    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
