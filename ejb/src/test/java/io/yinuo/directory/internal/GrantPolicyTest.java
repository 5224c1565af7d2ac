package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantPolicyTest {

    private static final UUID SECTION = UUID.randomUUID();

    @Test
    void wantsASectionForWhoWorksInOne() {
        assertThatNoException().isThrownBy(() -> GrantPolicy.check(Roles.OFFICER, SECTION));
        assertThat(codeOf(Roles.OFFICER, null)).isEqualTo("ROLE_NEEDS_SECTION");
        assertThat(codeOf(Roles.SECTION_HEAD, null)).isEqualTo("ROLE_NEEDS_SECTION");
    }

    @Test
    void wantsNoSectionForWhoWorksForTheBureau() {
        assertThatNoException().isThrownBy(() -> GrantPolicy.check(Roles.DIRECTOR, null));
        assertThat(codeOf(Roles.DIRECTOR, SECTION)).isEqualTo("ROLE_OF_WHOLE_BUREAU");
    }

    @Test
    void neverGrantsTheEnginesRole() {
        assertThat(codeOf(Roles.ENGINE, null)).isEqualTo("ROLE_UNKNOWN");
        assertThat(codeOf("ROOT", null)).isEqualTo("ROLE_UNKNOWN");
    }

    private static String codeOf(String role, UUID section) {
        return catchThrowableOfType(InvalidInput.class, () -> GrantPolicy.check(role, section))
                .errors()
                .get(0)
                .code();
    }
}
