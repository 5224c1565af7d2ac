package io.yinuo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.shared.InvalidInput.Check;
import io.yinuo.shared.InvalidInput.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvalidInputTest {

    @Test
    void namesAllThatIsWrongAtOnce() {
        var check = new Check().text(" ", "title", 10).present(null, "mode").optionalText("12345", "note", 4);

        assertThat(errors(check))
                .containsExactly(
                        new FieldError("title", "REQUIRED", List.of()),
                        new FieldError("mode", "REQUIRED", List.of()),
                        new FieldError("note", "TOO_LONG", List.of(4, 5)));
    }

    @Test
    void refusesCharactersThatNoDatabaseStores() {
        assertThat(errors(new Check().text("课后\u0000服务", "title", 10)))
                .extracting(FieldError::code)
                .containsExactly("CONTROL_CHARACTER");
    }

    @Test
    void keepsLinesTabsAndMarkupAsTheyAreTyped() {
        assertThatCode(() -> new Check().text("一行\r\n\t<b>二行</b>𠮷", "body", 40).done()).doesNotThrowAnyException();
    }

    @Test
    void isSaidOfOneOfSeveral() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> new Check().text("", "reason", 10).done());

        assertThat(refused.of("lines[2]").errors())
                .containsExactly(new FieldError("lines[2].reason", "REQUIRED", List.of()));
    }

    @Test
    void isSaidByTheNamesOfTheCallerAndOfEachOnce() {
        var refused = catchThrowableOfType(
                InvalidInput.class,
                () -> new Check().present(null, "firstDay").present(null, "lastDay").present(null, "kind").done());

        assertThat(refused.naming(Map.of("firstDay", "year", "lastDay", "year")).errors())
                .containsExactly(
                        new FieldError("year", "REQUIRED", List.of()), new FieldError("kind", "REQUIRED", List.of()));
    }

    private static List<FieldError> errors(Check check) {
        return catchThrowableOfType(InvalidInput.class, check::done).errors();
    }
}
