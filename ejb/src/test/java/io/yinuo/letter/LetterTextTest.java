package io.yinuo.letter;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTextTest {

    private static final String LETTER = "对市九届人大三次会议第046号建议的答复\n周敏仪代表：您提出的《关于增设公交线路的建议》收悉。";

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-16"), Charset.forName("GB18030"), Charset.forName("GBK"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void readsTheEncodingThatTheBytesAreIn(Charset charset) {
        assertThat(LetterText.decode(LETTER.getBytes(charset), null)).contains(LETTER);
        assertThat(LetterText.decode(LETTER.getBytes(charset), charset.name())).contains(LETTER);
    }

    @Test
    void bytesHaveTheLastWordOverTheDeclaration() {
        assertThat(LetterText.decode(LETTER.getBytes(Charset.forName("GBK")), "utf-8")).contains(LETTER);
        assertThat(LetterText.decode(LETTER.getBytes(UTF_8), "no such encoding")).contains(LETTER);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(LetterText.decode(("\uFEFF" + LETTER).getBytes(UTF_8), "utf-8")).contains(LETTER);
    }

    @Test
    void bytesOfSomethingElseAreNoLetter() {
        assertThat(LetterText.decode(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, (byte) 0xFF, 0}, null)).isEmpty();
    }
}
