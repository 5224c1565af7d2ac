package io.yinuo.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "198, 198",
        "第198号, 198",
        "第 91号, 91",
        "第(J027)号, J027",
        "（第088号）, 088",
        "0057, 0057",
        "２０２３０１４４, 20230144",
        "第15号建议, 15",
        "' 222 号提案 ', 222",
        "闭15, 闭15",
        "第九十二号, 92",
        "第一百〇三号, 103",
        "2023-17, 2023-17"
    })
    void keepsTheNumberAsPrintedAndTakesOffWhatStandsAroundIt(String printed, String kept) {
        var number = SuggestionNumber.of(printed);

        assertThat(number.text()).isEqualTo(kept);
        assertThat(number.isPlausible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "号", "建议", "无", "<b>1</b>", "1;drop table suggestion", "12345678901234567890123456789012345678901"})
    void refusesWhatIsNoNumber(String printed) {
        assertThat(SuggestionNumber.of(printed).isPlausible()).isFalse();
    }

    @Test
    void absentNumberIsNoNumber() {
        assertThat(SuggestionNumber.of(null).isPlausible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0057, 57", "57, 57", "j027, J027", "000, 0", "J027, J027"})
    void leadingZerosAndCaseDoNotTellNumbersApart(String text, String key) {
        assertThat(new SuggestionNumber(text).key()).isEqualTo(key);
    }

    @Test
    void hasAValueToJumpToOnlyWhenItIsMadeOfFigures() {
        assertThat(new SuggestionNumber("0057").value()).hasValue(57);
        assertThat(new SuggestionNumber("J027").value()).isEmpty();
        assertThat(new SuggestionNumber("99999999999").value()).isEmpty();
    }

    @Test
    void isSpokenOfWithItsMeasureWord() {
        assertThat(new SuggestionNumber("0057").label()).isEqualTo("第0057号");
    }
}
