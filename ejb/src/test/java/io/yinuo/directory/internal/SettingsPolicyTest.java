package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.StaleVersion;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsPolicyTest {

    @Test
    void acceptsWhatTheLawAllows() {
        assertThatNoException().isThrownBy(() -> SettingsPolicy.check(settings(0, "示例市教育局", 6, 15)));
    }

    @Test
    @DisplayName("T2 期限可设，但不得超过法定上限")
    void refusesTermsThatNoLawAllows() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> SettingsPolicy.check(settings(0, " ", 7, 0)));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("name", "suggestions.replyMonths", "assignmentDays");
    }

    @Test
    void keepsTheSettingsOfSomebodyElse() {
        var bureau = new Bureau(UUID.randomUUID(), new NewBureau(
                "b", "示例局", "示例市", kind("示教建", 3), kind("示教提", 3), SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.ZHEJIANG));

        bureau.settle(settings(bureau.settings().expectedVersion(), "示例市教育局", 4, 7));

        assertThat(bureau.view().name()).isEqualTo("示例市教育局");
        assertThat(bureau.view().suggestions().replyMonths()).isEqualTo(4);
        Assertions.assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> bureau.settle(settings(9, "他局", 4, 7)));
    }

    private static BureauSettings settings(int version, String name, int months, int assignmentDays) {
        return new BureauSettings(
                version, name, "示例市", kind("示教建", months), kind("示教提", 5), "示教函", assignmentDays, 30, 1, 30, 30,
                SignatureRule.VICE_DIRECTOR_FOR_ORDINARY, OutcomeSet.ZHEJIANG, false);
    }

    private static KindSettings kind(String prefix, int months) {
        return new KindSettings(prefix, "市人大常委会代表工委", "市政府办", months);
    }
}
