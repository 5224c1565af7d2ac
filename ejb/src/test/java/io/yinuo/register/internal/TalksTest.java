package io.yinuo.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalksTest {

    private static final SubmitterView LEAD = submitter(true, "王一");
    private static final SubmitterView CO_SIGNER = submitter(false, "王一一");
    private static final List<SubmitterView> SUBMITTERS = List.of(LEAD, CO_SIGNER);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "王一代表、林经办, true, false",
        "'王一一代表, 周科长', false, true",
        "周科长 王一一, false, true",
        "王一代表和王一一代表, true, true",
        "领衔代表、经办人, true, false",
        "王一凡, true, false"
    })
    @DisplayName("E2 面商记录只给参加面商的代表看；未写明是谁的，只给领衔代表看")
    void belongsToThoseWhoTookPart(String participants, boolean lead, boolean coSigner) {
        assertThat(Talks.isWith(LEAD, participants, SUBMITTERS)).isEqualTo(lead);
        assertThat(Talks.isWith(CO_SIGNER, participants, SUBMITTERS)).isEqualTo(coSigner);
    }

    private static SubmitterView submitter(boolean lead, String name) {
        return new SubmitterView(UUID.randomUUID(), 1, lead, name, SubmitterKind.PERSON, null, null, UUID.randomUUID());
    }
}
