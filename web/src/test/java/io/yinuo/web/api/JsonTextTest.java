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
