package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepDueDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID REPLY = UUID.randomUUID();

    @Test
    @DisplayName("T8 会办件的起草、审签、送出都由会办意见的期限约束")
    void bindsAContributionByItsOwnTerm() {
        var owed = List.of(owed(CASE, DeadlineKind.CONTRIBUTION, DAY), owed(CASE, DeadlineKind.ASSIGNMENT, DAY.minusDays(9)));

        assertThat(binding(SuggestionHandling.UserTasks.DRAFT_REPLY, CASE, owed)).contains(DeadlineKind.CONTRIBUTION);
        assertThat(binding(ReplySignOff.UserTasks.HEAD_REVIEW, REPLY, owed)).contains(DeadlineKind.CONTRIBUTION);
        assertThat(binding(Contribution.UserTasks.SEND_CONTRIBUTION, CASE, owed)).contains(DeadlineKind.CONTRIBUTION);
        assertThat(binding(SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, CASE, owed)).contains(DeadlineKind.ASSIGNMENT);
    }

    @Test
    @DisplayName("T8 T20 本局答复的步骤由局内期限约束，催请之后由催请的期限，重新答复由它自己的期限")
    void bindsAStepByTheNearestOfItsKind() {
        var reply = owed(CASE, DeadlineKind.REPLY, DAY);
        var signOff = List.of(reply, owed(CASE, DeadlineKind.INNER_REVIEW, DAY.minusDays(9)));
        assertThat(binding(ReplySignOff.UserTasks.OFFICE_REVIEW, REPLY, signOff)).contains(DeadlineKind.INNER_REVIEW);
        assertThat(binding(ReplySignOff.UserTasks.SIGN_REPLY, REPLY, signOff)).contains(DeadlineKind.REPLY);

        var rating = owed(REPLY, DeadlineKind.RATING, DAY);
        assertThat(binding(SuggestionHandling.UserTasks.RATE_REPLY, CASE, List.of(rating))).contains(DeadlineKind.RATING);
        assertThat(binding(
                        SuggestionHandling.UserTasks.RATE_REPLY, CASE,
                        List.of(rating, owed(REPLY, DeadlineKind.RATING_REMINDER, DAY.plusDays(15)))))
                .contains(DeadlineKind.RATING_REMINDER);
        assertThat(binding(
                        SuggestionHandling.UserTasks.DRAFT_REPLY, REPLY, List.of(owed(REPLY, DeadlineKind.REHANDLING, DAY))))
                .contains(DeadlineKind.REHANDLING);
        for (var step : CommitmentFollowUp.STEPS) {
            assertThat(binding(step, CASE, List.of(reply))).isEmpty();
        }
    }

    @Test
    @DisplayName("W7 送达中停下的答复，更正答复的步骤由较近的一天约束：更正的期限，或者没有收到原答复的人的期限")
    void bindsALetterInThePlaceOfAHalfDeliveredOneByTheNearerDay() {
        var reply = owed(CASE, DeadlineKind.REPLY, DAY);
        var later = owed(REPLY, DeadlineKind.REPLACEMENT, DAY.plusDays(3));
        var nearer = owed(REPLY, DeadlineKind.REPLACEMENT, DAY.minusDays(3));

        assertThat(binding(Rehandling.UserTasks.DRAFT_SECOND_REPLY, REPLY, List.of(reply, later))).contains(DeadlineKind.REPLY);
        assertThat(binding(Rehandling.UserTasks.DRAFT_SECOND_REPLY, REPLY, List.of(reply, nearer))).contains(DeadlineKind.REPLACEMENT);
        assertThat(binding(ReplySignOff.UserTasks.HEAD_REVIEW, REPLY, List.of(later))).contains(DeadlineKind.REPLACEMENT);
    }

    private static Optional<DeadlineKind> binding(String element, UUID subject, List<DeadlineView> owed) {
        return StepDueDates.binding(element, CASE, subject, owed).map(DeadlineView::kind);
    }

    private static DeadlineView owed(UUID subject, DeadlineKind kind, LocalDate dueOn) {
        return new DeadlineView(UUID.randomUUID(), CASE, subject, kind, dueOn.minusMonths(1), dueOn, dueOn, null, false, false);
    }
}
