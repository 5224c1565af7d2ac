package io.yinuo.paper.internal;

import io.yinuo.letter.LetterText;
import io.yinuo.shared.InvalidInput;
import java.util.Optional;

/** Files of bare words, in one of the encodings of {@link LetterText}. */
public final class PlainText {

    private PlainText() {}

    /** @throws InvalidInput {@code FILE_ENCODING} when the bytes are not words in one of these encodings */
    static void requireReadable(byte[] content) {
        if (read(content).isEmpty()) {
            throw new InvalidInput("file", "FILE_ENCODING");
        }
    }

    /** The words, or nothing when the bytes are none. */
    public static Optional<String> read(byte[] content) {
        return LetterText.decode(content, null).filter(PlainText::isWords);
    }

    private static boolean isWords(String decoded) {
        return decoded.codePoints().noneMatch(PlainText::isNoWord);
    }

    /** Bytes of other things turn into control characters, and into characters that nobody has defined. */
    private static boolean isNoWord(int character) {
        return switch (character) {
            case '\t', '\n', '\f', '\r' -> false;
            default -> Character.isISOControl(character) || !Character.isDefined(character);
        };
    }
}
