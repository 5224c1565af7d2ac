package io.yinuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.InvalidInput;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "课", "+ - * \" ( )", "*课*", "?~^"})
    void asksForMoreThanOneCharacterOrSigns(String text) {
        assertThatThrownBy(() -> query(text, 0)).isInstanceOfSatisfying(InvalidInput.class, wrong ->
                assertThat(wrong.errors()).extracting(InvalidInput.FieldError::code).containsExactly("SEARCH_TOO_SHORT"));
    }

    @Test
    void refusesTenKilobytesOfText() {
        assertThatThrownBy(() -> query("课后服务".repeat(850), 0)).isInstanceOfSatisfying(InvalidInput.class, wrong ->
                assertThat(wrong.errors()).extracting(InvalidInput.FieldError::code).containsExactly("SEARCH_TOO_LONG"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 50, Integer.MAX_VALUE})
    void turnsNoPagesOutOfReach(int page) {
        assertThatThrownBy(() -> query("课后服务", page)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesOperatorsAsSignsBetweenWords() {
        assertThat(query("课后服务 AND (收费 -公示) \"\"", 0).words()).containsExactly("课后服务", "AND", "(收费", "-公示)");
    }

    @Test
    void partsWordsAtBlanksOfBothWidths() {
        assertThat(query("心理　教师 心理", 0).words()).containsExactly("心理", "教师");
    }

    @Test
    void refusesTheEleventhWordInsteadOfDroppingIt() {
        assertThat(query("一一 二二 三三 四四 五五 六六 七七 八八 九九 十十 一一", 0).words()).hasSize(10);
        assertThatThrownBy(() -> query("一一 二二 三三 四四 五五 六六 七七 八八 九九 十十 百百", 0))
                .isInstanceOfSatisfying(InvalidInput.class, wrong ->
                        assertThat(wrong.errors()).extracting(InvalidInput.FieldError::code).containsExactly("SEARCH_TOO_MANY_WORDS"));
    }

    private static SearchQuery query(String text, int page) {
        return new SearchQuery(text, Set.of(), page, 20);
    }
}
