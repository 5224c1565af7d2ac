package io.yinuo.paper.internal;

import io.yinuo.shared.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files of bare words: UTF-8, or GB18030 (GB 18030-2022), which holds GBK and GB2312. */
public final class PlainText {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /** @throws InvalidInput {@code FILE_ENCODING} when the bytes are not words in one of these encodings */
    static void requireReadable(byte[] content) {
        if (read(content).isEmpty()) {
            throw new InvalidInput("file", "FILE_ENCODING");
        }
    }

    /** The words, or nothing when the bytes are none. */
    public static Optional<String> read(byte[] content) {
        return CHARSETS.stream()
                .flatMap(charset -> decode(content, charset).stream())
                .filter(PlainText::isWords)
                .findFirst();
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            var words = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean isWords(String decoded) {
        return decoded.codePoints().noneMatch(PlainText::isNoWord);
    }

    /** Bytes of other things turn into control characters, and in GB18030 into characters that nobody has defined. */
    private static boolean isNoWord(int character) {
        return switch (character) {
            case '\t', '\n', '\f', '\r' -> false;
            default -> Character.isISOControl(character) || !Character.isDefined(character);
        };
    }
}
