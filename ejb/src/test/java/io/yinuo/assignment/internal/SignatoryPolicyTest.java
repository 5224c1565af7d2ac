package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.SignatureRule;
import io.yinuo.processes.CaseVariables.SignatoryRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryPolicyTest {

    @ParameterizedTest
    @DisplayName("A4 签发人依本局规则，重点件由主要领导签发")
    @CsvSource({
        "DIRECTOR_ALWAYS, false, DIRECTOR",
        "DIRECTOR_ALWAYS, true, DIRECTOR",
        "VICE_DIRECTOR_FOR_ORDINARY, false, VICE_DIRECTOR",
        "VICE_DIRECTOR_FOR_ORDINARY, true, DIRECTOR"
    })
    void signsWhomTheRuleNames(SignatureRule rule, boolean keyMatter, SignatoryRole signatory) {
        assertThat(SignatoryPolicy.signatory(rule, keyMatter)).isEqualTo(signatory);
    }
}
