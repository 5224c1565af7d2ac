package io.yinuo.letter.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.yinuo.letter.internal.text.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wording fits what java.util.regex fits, at the same places and with the same groups. */
@DisplayName("写法匹配")
class WordingTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
        var texts = new ArrayList<>(List.of(
                "", "\n", "将", "将\n", "将\r\n", "答复\u2028", "a😀b", "\uD83D", "\uDE00将", "1,234,567.5万元", "百分之三十", "□要求", "有“有", "《《》》",
                "提质增效推进提质增效推进", "(一)", "第十八届", "2023年6月20日"));
        for (String folder : List.of("tune", "keep")) {
            try (var files = Files.list(LETTERS.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    Files.readString(file).lines().limit(40).forEach(line -> {
                        texts.add(line);
                        texts.addAll(List.of(line.replace('，', ',').replace('：', ':').split("(?<=[。；;])")));
                    });
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "将", "将(?:会|要|继续)", "^将.*$", "(?:^|[,;:。])(?:今年|明年)[一-鿿\\d]{0,8}(?:底前|前)(?!已)", "(?<=[》”])、(?=[《“])",
        "([一-鿿]{6,16}),?\\1", "([有是])“\\1", "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12})([余多几]?)(千万|万|亿)?", "(?<who>我们|我[局委](?=[^一-鿿]))",
        "待.{2,40}?(?:后|时|再)", "(?<!不)(?<!不得)(?:超过|超)[一-鿿]{0,3}$", "^(?:[^。,]{1,20}>){2,}[^。]{0,40}$", "[^,。;]{0,20}全覆盖", "\\p{IsHan}{2,4}代表",
        "(?:答复|复函)(?:函|件)?(?:\\(.{1,20}\\))?$", "(?<=答复|复函|答复函)\\s?(?=[一-鿿]{2,8}代表)", "[A-Za-z]?\\d+", "\\S+\\s*", "(?:二十|二|十)+", "年|月|日", "(?:一二?)*三",
        "\\u00C3[\\u0080-\\u00BF]|[^\\n]{3}", "[|\\-: ]+", ".{0,24}?[,、]?(?:同时)?,?(我)", "(?:局|委|)(?:将|会|)拟?"
    })
    @DisplayName("与标准写法处处相同")
    void fitsWhatTheStandardFits(String pattern) {
        compare(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"promises.txt", "boilerplate.txt", "typos.txt", "themes.txt", "institutions.txt", "garbled.txt"})
    @DisplayName("规则文件里的每条规则与标准写法相同")
    void rulesFitWhatTheStandardFits(String file) {
        for (RuleFile.Entry rule : RuleFile.read(file)) {
            compare(rule.pattern().pattern());
        }
    }

    private static void compare(String pattern) {
        var ours = Wording.of(pattern);
        var standard = Pattern.compile(pattern);
        for (String text : TEXTS) {
            var places = places(standard.matcher(text).results());
            boolean same = places(ours.search(text).results()).equals(places)
                    && ours.in(text) != places.isEmpty()
                    && ours.in(new Phrase(text)) != places.isEmpty()
                    && ours.fits(text) == standard.matcher(text).matches();
            assertThat(same).as("%s in %s", pattern, text).isTrue();
        }
    }

    private static List<String> places(Stream<? extends MatchResult> hits) {
        return hits.map(WordingTest::places).toList();
    }

    private static String places(MatchResult hit) {
        var places = new StringBuilder();
        for (int group = 0; group <= hit.groupCount(); group++) {
            places.append(hit.start(group)).append('-').append(hit.end(group)).append(' ');
        }
        return places.toString();
    }

    @Test
    @DisplayName("写法自己说出非有不可的词")
    void tellsWhatItNeeds() {
        assertThat(Wording.of("(?:您|你们).{0,8}(?:建议|提案)").needs()).containsExactlyInAnyOrder(List.of("建议", "提案"), List.of("您", "你们"));
        assertThat(Wording.of("将?(?:会|要)?").needs()).isEmpty();
        assertThat(Wording.of("(?!已)的?").needs()).isEmpty();
    }

    @Test
    @DisplayName("看不懂的写法当场拒绝")
    void refusesWhatItDoesNotKnow() {
        for (String pattern : List.of("a++", "[a&&b]", "(?i)a", "\\w", "(a", "a)", "(?<=a*)b")) {
            assertThatIllegalArgumentException().as(pattern).isThrownBy(() -> Wording.of(pattern));
        }
    }

    @Test
    @DisplayName("部分与整体：整体里没有的，部分里也没有")
    void findsInAPartWhatTheWholeHolds() {
        var whole = new Phrase("一、《关于推进的意见》要求,将加强管理。");

        assertThat(Wording.of("^□+要求").in(whole.part("□□□□□□□□□要求,将加强管理。"))).isTrue();
        assertThat(Wording.of("将加强").in(whole.part("将加强管理。"))).isTrue();
        assertThat(Wording.of("推进").in(whole.part("将加强管理。"))).isFalse();
    }

    @Test
    @DisplayName("替换与删去")
    void replaces() {
        assertThat(Wording.of("[。、]").replaceAll("一、二。", ";")).isEqualTo("一;二;");
        assertThat(Wording.of("^(?:根据|按照)+").cutFirst("根据按照国办发")).isEqualTo("国办发");
    }
}
