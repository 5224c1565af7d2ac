package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.ReleaseCheck;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleasePolicyTest {

    @Test
    void letsALetterGoWhoseEveryCheckWasMade() {
        assertThatCode(() -> ReleasePolicy.check(EnumSet.allOf(ReleaseCheck.class))).doesNotThrowAnyException();
    }

    @Test
    void asksNothingWhereAnotherSystemKeepsTheList() {
        assertThatCode(() -> ReleasePolicy.check(null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(ReleaseCheck.class)
    @DisplayName("W4 复核、校对、用印缺一项不能编号")
    void refusesALetterOfWhichOneCheckIsMissing(ReleaseCheck missing) {
        Set<ReleaseCheck> others = EnumSet.complementOf(EnumSet.of(missing));

        assertThatThrownBy(() -> ReleasePolicy.check(others)).isInstanceOf(InvalidInput.class);
    }
}
