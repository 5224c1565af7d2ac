package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters that were torn, doubled and mixed up, and bytes in any encoding: the same each time, and a bounded number of them. */
@Tag("full")
@DisplayName("信函乱测")
class LetterFuzzTest {

    private static final long SEED = 20261122;
    private static final int LETTERS = 3_000;
    private static final int FILES = 5_000;
    private static final int LONG_TEXTS = 24;
    private static final int LONGEST = 200_000;
    private static final int CHANGES = 12;

    /** The slowest needs about a second; a pattern that goes back over what it read needs hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> FRAGMENTS = List.of(
            "《", "》", "“", "”", "（", ")", "〔", "〕", "：", ":", "\n", "\r\n", "　", "\t", "一、", "（一）", "1.", "（1）", "一是", "鉴于",
            "2023年6月20日", "20  年 月 日", "9999年99月99日", "下一步，", "将", "力争", "不超过", "约", "1,234.5万", "%", "100%", "万",
            "全市共有学校12所", "市人社局", "師", "協(xié)同", "有“有", "□", "|", "😀", "\uD83D", "\uDE00", "𠀀", "\u0000", "\u202E", "\uFEFF", "\u0301",
            "<script>", "$1", "\\E", "(((", "抄送：", "联系人：", "签发人：", "某教建〔2023〕第010号", "扫一扫在手机打开当前页");

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16,
                    Charset.forName("GB18030"), Charset.forName("GBK"), Charset.forName("Big5"));

    private final Random random = new Random(SEED);
    private final List<String> letters = Stream.of("keep", "tune")
            .flatMap(folder -> Sample.in(Path.of("src/test/resources/letters", folder)).stream())
            .map(Sample::letter)
            .toList();

    @Test
    @DisplayName("改乱的函件：不出错，标出的位置都在原文中")
    void readsEveryChangedLetterAndStaysWithinIt() {
        for (int i = 0; i < LETTERS; i++) {
            var letter = changed();
            var reading = assertTimeoutPreemptively(PATIENCE, () -> LetterReader.read(letter), letter);
            int length = letter.codePointCount(0, letter.length());
            assertThat(reading.findings()).as(letter).allSatisfy(finding -> {
                assertThat(Phase.of(finding)).isNotNull();
                if (finding.start() != null) {
                    assertThat(finding.start()).isBetween(0, finding.end());
                    assertThat(finding.end()).isLessThanOrEqualTo(length);
                }
            });
            assertThat(reading.commitments()).as(letter).allSatisfy(promise -> assertThat(letter).contains(promise.text()));
        }
    }

    @Test
    @DisplayName("任何片段重复成的长文，片刻读完")
    void readsTheLongestTextOfAnyRepeatedPieceInAMoment() {
        for (int i = 0; i < LONG_TEXTS; i++) {
            var piece = fragment() + fragment() + fragment();
            var text = piece.repeat(LONGEST / piece.length());
            assertTimeoutPreemptively(PATIENCE, () -> LetterReader.read(text), piece);
        }
    }

    @Test
    @DisplayName("任何编码、截断、改动的文件：读成文字，或者说不是文字")
    void decodesAnyBytesOrSaysThatTheyAreNoWords() {
        int none = 0;
        for (int i = 0; i < FILES; i++) {
            var bytes = letters.get(random.nextInt(letters.size())).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            for (int left = random.nextInt(CHANGES); left > 0; left--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var sent = Arrays.copyOf(bytes, bytes.length - random.nextInt(Math.min(bytes.length, 4)));
            var declared = random.nextBoolean() ? null : ENCODINGS.get(random.nextInt(ENCODINGS.size())).name();
            var words = LetterText.decode(sent, declared);
            none += words.isEmpty() ? 1 : 0;
            words.ifPresent(text -> assertThat(text).isNotEmpty());
        }
        assertThat(none).isLessThan(FILES);
    }

    private String changed() {
        var text = new StringBuilder(letters.get(random.nextInt(letters.size())));
        for (int left = 1 + random.nextInt(CHANGES); left > 0; left--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, fragment());
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                case 2 -> text.insert(at, fragment().repeat(random.nextInt(40)));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                default -> text.insert(at, letters.get(random.nextInt(letters.size())).substring(0, 40));
            }
        }
        return text.toString();
    }

    private String fragment() {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }
}
