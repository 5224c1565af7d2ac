package io.yinuo.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JoinedTextsTest {

    @Test
    @DisplayName("几句话、几个名字连在一起，中文和英文各按各的写法")
    void joinsAsTheLanguageDoes() {
        var chinese = Texts.in(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.sentences(List.of("缺措施。", "缺数据。"))).isEqualTo("缺措施。缺数据。");
        assertThat(chinese.listed(List.of("甲", "乙"))).isEqualTo("甲、乙");
        assertThat(chinese.clauses(List.of("甲", "乙"))).isEqualTo("甲；乙");

        var english = Texts.in(Locale.ENGLISH);
        assertThat(english.sentences(List.of("No measure.", "No value."))).isEqualTo("No measure. No value.");
        assertThat(english.listed(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(english.clauses(List.of("a", "b"))).isEqualTo("a; b");
    }
}
