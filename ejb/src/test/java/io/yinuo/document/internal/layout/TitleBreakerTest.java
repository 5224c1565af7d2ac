package io.yinuo.document.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("标题回行：词意完整，呈梯形或菱形")
class TitleBreakerTest {

    @Test
    void leavesAShortTitleWhole() {
        assertThat(TitleBreaker.lines("对市人大第198号建议的答复")).hasSize(1);
    }

    @Test
    void breaksBeforeTheNumberOfTheMatter() {
        assertThat(TitleBreaker.lines("对市十八届人大四次会议第198号建议的答复"))
                .containsExactly("对市十八届人大四次会议", "第198号建议的答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "示例市教育局关于对市十八届人大二次会议第198号建议的答复",
        "关于对县第十七届人民代表大会第五次会议第33号建议的答复函",
        "关于征求《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的建议》会办意见的函",
        "示例市教育局关于对市十八届人大四次会议第0057号关于推动义务教育优质均衡发展建议的答复",
        "关于政协第十四届示例市委员会第三次会议第222号提案的答复"
    })
    void breaksBetweenWordsInAShape(String title) {
        var lines = TitleBreaker.lines(title);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).hasSizeBetween(2, 4).allMatch(line -> TitleBreaker.width(line) <= 18);
        assertThat(lines.subList(1, lines.size())).noneMatch(line -> "的和与及等".indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> line.matches(".*(?:第|第\\d+|关|建|答|会|人|教)"));
        assertThat(isHourglass(lines)).isFalse();
    }

    private static boolean isHourglass(List<String> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            double here = TitleBreaker.width(lines.get(i));
            if (here < TitleBreaker.width(lines.get(i - 1)) && here < TitleBreaker.width(lines.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @DisplayName("年月日是一个词，不在其中回行")
    @ValueSource(strings = {
        "示例市教育局2026年9月1日至2026年11月23日建议提案办理情况通报",
        "关于2026年1月1日至2026年11月23日人大代表建议办理情况的通报",
        "示例市教育局关于2026年上半年至11月23日代表建议和政协提案办理进度的通报"
    })
    void leavesADayWhole(String title) {
        var lines = TitleBreaker.lines(title);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(String.join("\n", lines)).doesNotContainPattern("年\\n\\d+月|月\\n\\d+日|\\d\\n|\\n[年月日]");
    }

    @Test
    void keepsTheLinesThatTheWriterMade() {
        assertThat(TitleBreaker.lines("示例市教育局\n关于某事的函")).containsExactly("示例市教育局", "关于某事的函");
    }

    @Test
    void fillsLineByLineWhatIsTooLongToBeWeighed() {
        var title = "关于进一步推动义务教育优质均衡发展的建议".repeat(8);

        assertThat(String.join("", TitleBreaker.lines(title))).isEqualTo(title);
    }
}
