package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.letter.internal.text.RuleFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule that is kept as data fits its own examples. */
class RuleFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"promises.txt", "boilerplate.txt", "typos.txt", "themes.txt", "institutions.txt", "garbled.txt", "norms.txt"})
    void rulesFitTheirExamples(String file) {
        assertThat(RuleFile.read(file)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.fits()).as(rule.name()).isNotEmpty().allMatch(rule.pattern()::in);
            assertThat(rule.spares()).as(rule.name()).noneMatch(rule.pattern()::in);
        });
    }
}
