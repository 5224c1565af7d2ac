package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.StaleVersion;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SettingsPolicyTest {

    @Test
    void acceptsWhatFitsALetterhead() {
        assertThatNoException().isThrownBy(() -> SettingsPolicy.check(settings(0, "示例市教育局")));
    }

    @Test
    void refusesABureauWithoutAName() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> SettingsPolicy.check(settings(0, " ")));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("name");
    }

    @Test
    void keepsTheSettingsOfSomebodyElse() {
        var bureau = new Bureau(UUID.randomUUID(), new NewBureau(
                "b", "示例局", "示例市", kind("示教建"), kind("示教提"), SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.ZHEJIANG));

        bureau.settle(settings(bureau.settings().expectedVersion(), "示例市教育局"));

        assertThat(bureau.view().name()).isEqualTo("示例市教育局");
        Assertions.assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> bureau.settle(settings(9, "他局")));
    }

    private static BureauSettings settings(int version, String name) {
        return new BureauSettings(
                version, name, "示例市", kind("示教建"), kind("示教提"), "示教函",
                SignatureRule.VICE_DIRECTOR_FOR_ORDINARY, OutcomeSet.ZHEJIANG, false, RatingSettings.USUAL,
                StudyScope.KEY_MATTERS, "建提{年}-{号}", SheetApprover.OVERSEER);
    }

    private static KindSettings kind(String prefix) {
        return new KindSettings(prefix, "市人大常委会代表工委", "市政府办");
    }
}
