package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I9 更正不能改变的")
class CorrectionPolicyTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

    private final Typed typed = new Typed();

    @Test
    void nearlyAllCanBeCorrectedBeforeTheReplyHasItsNumber() {
        typed.submitters = List.of(Typed.leading("丙代表"));

        assertThatCode(() -> check(SuggestionStatus.SIGNED)).doesNotThrowAnyException();
    }

    @Test
    void aMatterDoesNotChangeItsPath() {
        typed.handlingRole = HandlingRole.CO_HANDLER;

        refuses(SuggestionStatus.REGISTERED, "PATH_FIXED");
    }

    @Test
    void theAccountOfTheLeadStaysOnceTheReplyIsDelivered() {
        typed.submitters = List.of(
                new NewSubmitter(true, "甲代表", SubmitterKind.PERSON, null, null, null), Typed.cosigning("乙代表"));

        assertThatCode(() -> check(SuggestionStatus.NUMBERED)).doesNotThrowAnyException();
        refuses(SuggestionStatus.DELIVERED, "LEAD_FIXED");
    }

    @Test
    void nobodyIsDroppedToWhomTheReplyMayHaveGone() {
        typed.submitters = List.of(new NewSubmitter(true, "甲代表", SubmitterKind.PERSON, null, null, LEAD));

        refuses(SuggestionStatus.NUMBERED, "SIGNER_FIXED");
    }

    private void refuses(SuggestionStatus status, String code) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> check(status))
                .matches(refused -> refused.code().equals(code));
    }

    private void check(SuggestionStatus status) {
        CorrectionPolicy.check(registered(status), corrected());
    }

    private NewMatter corrected() {
        return Registration.matter(typed.command(), UUID.randomUUID(), DAY, UUID.randomUUID(), Instant.EPOCH);
    }

    private static SuggestionView registered(SuggestionStatus status) {
        var submitters = List.of(
                new SubmitterView(UUID.randomUUID(), 1, true, "甲代表", SubmitterKind.PERSON, null, null, LEAD),
                new SubmitterView(UUID.randomUUID(), 2, false, "乙代表", SubmitterKind.PERSON, null, null, null));
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "市十八届人大二次会议", 18, 2, false, "57", "标题", "",
                HandlingRole.SOLE, false, "市人大常委会代表工委", LocalDate.of(2023, 3, 20), false, DisclosureWish.AGREES, "", status,
                null, null, DAY, submitters, List.of(), 1);
    }
}
