package io.yinuo.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.api.task.StepBodies;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void readsACommandWithItsParts() {
        var command = JsonText.json()
                .fromJson(
                        """
                        {"kind":"SUGGESTION","title":"关于推动“双减”政策真正落地的建议","referredOn":"2023-03-20",
                         "submitters":[{"lead":true,"name":"张三"}],"requests":["减负","增效"]}""",
                        RegisterSuggestion.class);

        assertThat(command.kind()).isEqualTo(MatterKind.SUGGESTION);
        assertThat(command.referredOn()).isEqualTo(LocalDate.of(2023, 3, 20));
        assertThat(command.submitters()).singleElement().satisfies(one -> assertThat(one.lead()).isTrue());
        assertThat(command.requests()).containsExactly("减负", "增效");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "12023-03-20", "-0001-01-01", "2023-02-30", "20230320", "2023-3-20", ""})
    void refusesADayThatNobodyMeans(String day) {
        assertThatExceptionOfType(JsonbException.class)
                .isThrownBy(() -> JsonText.json().fromJson("{\"referredOn\":\"" + day + "\"}", RegisterSuggestion.class));
    }

    @Test
    void writesADayAsItReadsIt() {
        var command = JsonText.json().fromJson("{\"referredOn\":\"2023-03-20\"}", RegisterSuggestion.class);

        assertThat(JsonText.json().toJson(command)).contains("\"referredOn\":\"2023-03-20\"");
    }

    @Test
    void keepsADayThatNobodyNamed() {
        var command = JsonText.json().fromJson("{\"referredOn\":null}", RegisterSuggestion.class);

        assertThat(command.referredOn()).isNull();
        assertThat(JsonText.json().toJson(command)).contains("\"referredOn\":null");
    }

    @Test
    void readsIds() {
        var id = UUID.randomUUID();
        var body = JsonText.json().fromJson("{\"officerId\":\"" + id + "\"}", StepBodies.AcceptAssignment.class);

        assertThat(body).isEqualTo(new StepBodies.AcceptAssignment(id, null));
    }

    @Test
    void refusesAFieldThatNobodyKnows() {
        assertThatExceptionOfType(JsonbException.class)
                .isThrownBy(() -> JsonText.json().fromJson("{\"opinon\":\"同意\"}", StepBodies.GiveOpinion.class));
    }

    @Test
    void saysWhatIsAbsent() {
        assertThat(JsonText.json().toJson(new StepBodies.AcceptAssignment(null, null)))
                .isEqualTo("{\"objection\":null,\"officerId\":null}");
    }
}
