package io.yinuo.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a letter that came as bytes (编码识别): UTF-8, UTF-16, or GB18030, which holds GBK and GB2312.
 *
 * <p>Nothing is guessed away: bytes that are no words in any of them are none.
 */
public final class LetterText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';
    private static final double MOSTLY = 0.9;

    private LetterText() {}

    /** @param declared the name of the encoding, or null; the bytes have the last word */
    public static Optional<String> decode(byte[] sent, String declared) {
        return candidates(sent, declared).stream()
                .flatMap(charset -> words(sent, charset).stream())
                .findFirst()
                .map(words -> !words.isEmpty() && words.charAt(0) == MARK ? words.substring(1) : words);
    }

    private static List<Charset> candidates(byte[] sent, String declared) {
        var candidates = new ArrayList<Charset>();
        if (isMarked(sent, 0xFF, 0xFE) || isMarked(sent, 0xFE, 0xFF)) {
            candidates.add(StandardCharsets.UTF_16);
        }
        if (declared != null && isKnown(declared)) {
            candidates.add(Charset.forName(declared));
        }
        candidates.add(StandardCharsets.UTF_8);
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (sent.length % 2 == 0 && looksChinese(new String(sent, wide))) {
                candidates.add(wide);
            }
        }
        candidates.add(GB18030);
        return candidates;
    }

    private static boolean isMarked(byte[] sent, int first, int second) {
        return sent.length > 1 && (sent[0] & 0xFF) == first && (sent[1] & 0xFF) == second;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static boolean looksChinese(String words) {
        long ours = words.chars()
                .filter(c -> c >= '\u4e00' && c <= '\u9fff' || c >= '\u3000' && c <= '\u303f' || c >= '\uff00' || c < 0x80 && c > 8)
                .count();
        return ours >= MOSTLY * words.length();
    }

    private static Optional<String> words(byte[] sent, Charset charset) {
        try {
            var words = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return words.codePoints().noneMatch(LetterText::isNoWord) ? Optional.of(words) : Optional.empty();
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** Zero bytes tell that the bytes are in another encoding, or no text at all. */
    private static boolean isNoWord(int character) {
        return character == 0 || !Character.isDefined(character) && character != 0xFFFF;
    }
}
