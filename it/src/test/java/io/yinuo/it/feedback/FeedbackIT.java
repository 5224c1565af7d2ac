package io.yinuo.it.feedback;

import static io.yinuo.processes.Rehandling.UserTasks.DELIVER_SECOND_REPLY;
import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RECORD_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.directory.RatingRule;
import io.yinuo.directory.RatingSettings;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.MeetingView;
import io.yinuo.feedback.Meetings;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingReminders;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import io.yinuo.feedback.RecordMeeting;
import io.yinuo.feedback.internal.ReminderRunner;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.News;
import io.yinuo.register.Ledger;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deputy rates, and the matter is closed or handled again. */
@ServerTest
class FeedbackIT {

    private static final int LEAD = 0;
    private static final int CO_SIGNER = 1;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Feedback feedback;

    @Inject
    private Commitments commitments;

    @Inject
    private RatingReminders reminders;

    @Inject
    private ReminderRunner runner;

    @Inject
    private Messages messages;

    @Inject
    private Meetings meetings;

    @Inject
    private Ledger ledger;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("FB2 领衔代表不满意：再次答复另行编号，满意后办结")
    void answersADissatisfiedLeadDeputyAgainUnderAnotherNumber() {
        var id = journey.toRating();
        var first = journey.reply(id);

        rate(stage.deputy(), id, LEAD, Rating.DISSATISFIED);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);

        journey.answerAgain(id);
        var second = journey.reply(id);
        assertThat(second.kind()).isEqualTo(ReplyKind.REHANDLING);
        assertThat(second.documentNumber()).isNotEqualTo(first.documentNumber());
        journey.deliver(id, DELIVER_SECOND_REPLY);
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);

        rate(stage.deputy(), id, LEAD, Rating.SATISFIED);
        assertThat(journey.open(id)).isEmpty();
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(ratings(stage.secretary(), id))
                .extracting(RatingView::result)
                .containsExactly(Rating.DISSATISFIED, Rating.SATISFIED);
    }

    @Test
    @DisplayName("附议代表的评价只作记录，每人只评一次，互不可见")
    void recordsACoSignersRatingWithoutDecidingTheMatter() {
        var id = journey.toRating();

        rate(stage.coSigner(), id, CO_SIGNER, Rating.DISSATISFIED);

        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
        assertThat(ratings(stage.coSigner(), id)).hasSize(1);
        assertThat(ratings(stage.deputy(), id)).isEmpty();
        assertThatThrownBy(() -> rate(stage.coSigner(), id, CO_SIGNER, Rating.SATISFIED))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("ALREADY_RATED");
    }

    @Test
    @DisplayName("V1 送达可以分次登记：先收到的先读，全部送达后才等待评价")
    void recordsDeliveriesAsTheyHappen() {
        var id = journey.toDelivery();
        var submitters = journey.suggestion(id).submitters();

        journey.deliver(id, DELIVER_REPLY, submitters.subList(0, 1));
        assertThat(journey.elements(id)).containsExactly(DELIVER_REPLY);
        assertThat(promises(stage.deputy(), id)).containsExactly(Journey.PROMISE);
        assertThatThrownBy(() -> journey.deliver(id, DELIVER_REPLY, submitters.subList(0, 1)))
                .isInstanceOf(InvalidInput.class);

        journey.deliver(id, DELIVER_REPLY, submitters.subList(1, 2));
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
    }

    @Test
    @DisplayName("重新办理期间附议代表仍可评价第一次答复；答复期限改按再次答复计算")
    void stillTakesACoSignersRatingOfTheFirstReply() {
        var id = journey.toRating();
        var first = journey.reply(id).id();
        var firstDueOn = journey.suggestion(id).replyDueOn();
        rate(stage.deputy(), id, LEAD, Rating.DISSATISFIED);

        rate(stage.coSigner(), id, CO_SIGNER, Rating.SATISFIED, first);

        assertThat(ratings(stage.secretary(), id)).hasSize(2);
        assertThat(journey.suggestion(id).replyDueOn()).isNotEqualTo(firstDueOn);
    }

    @Test
    @DisplayName("FB1 联络员代录并注明来源；承办单位、其他代表不得代评")
    void letsTheLiaisonEnterWhatADeputySaidAndNobodyElse() {
        var id = journey.toRating();

        assertThatThrownBy(() -> rate(stage.secretary(), id, LEAD, Rating.SATISFIED)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> rate(stage.coSigner(), id, LEAD, Rating.SATISFIED)).isInstanceOf(Forbidden.class);
        rate(stage.liaison(), id, LEAD, Rating.BASICALLY_SATISFIED);

        assertThat(ratings(stage.secretary(), id)).extracting(RatingView::source).containsExactly(RatingSource.LIAISON);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    @DisplayName("FB3 FB9 按“任何一人不满意”的规则，附议代表不满意即重新办理，各人评价都在，台账显示起决定作用的一份")
    void letsACoSignersRatingDecideWhereTheBureauSettledSo() {
        stage.whileRating(new RatingSettings(RatingRule.ANY_DISSATISFIED, 2, 2), () -> {
            var id = journey.toRating();

            rate(stage.deputy(), id, LEAD, Rating.SATISFIED);
            assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
            assertThat(stage.secretary().asks(() -> ledger.row(id)).line().delivered().result()).isNull();
            rate(stage.coSigner(), id, CO_SIGNER, Rating.DISSATISFIED);

            assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
            assertThat(ratings(stage.secretary(), id))
                    .extracting(RatingView::result)
                    .containsExactly(Rating.SATISFIED, Rating.DISSATISFIED);
            assertThat(stage.secretary().asks(() -> ledger.row(id)).line().delivered().result()).isEqualTo(Rating.DISSATISFIED.name());
        });
    }

    @Test
    @DisplayName("FB4 期满逐次催请，次数用完记为未反馈并办结；事后不满意仍重新办理")
    void takesSilenceAsNoFeedbackAndAnswersALateDissatisfactionAgain() {
        var id = journey.toRating();
        var first = journey.reply(id).id();

        passAfter(20);
        assertThat(reminders(id)).isZero();
        passAfter(40);
        passAfter(41);
        assertThat(reminders(id)).isEqualTo(1);
        assertThat(messages.news(stage.deputy(), id)).containsOnlyOnce(News.RATING_ASKED);
        for (var caller : List.of(stage.secretary(), stage.liaison())) {
            assertThat(messages.of(caller, id)).filteredOn(message -> message.subject().equals(News.RATING_ASKED.name()))
                    .singleElement()
                    .satisfies(call -> assertThat(call.words()).contains(stage.deputy().name(), stage.coSigner().name()));
        }
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.DELIVERED);
        passAfter(70);
        assertThat(reminders(id)).isEqualTo(2);
        passAfter(100);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.open(id)).isEmpty();
        assertThat(ratings(stage.secretary(), id))
                .hasSize(2)
                .allSatisfy(rating -> assertThat(rating.result()).isEqualTo(Rating.NO_FEEDBACK))
                .allSatisfy(rating -> assertThat(rating.source()).isEqualTo(RatingSource.SYSTEM));

        rate(stage.coSigner(), id, CO_SIGNER, Rating.DISSATISFIED, first);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        rate(stage.deputy(), id, LEAD, Rating.DISSATISFIED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);

        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);
        rate(stage.deputy(), id, LEAD, Rating.SATISFIED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.open(id)).isEmpty();
        var line = stage.secretary().asks(() -> ledger.row(id)).line();
        assertThat(line.rehandlings()).isEqualTo(1);
        assertThat(line.delivered().result()).isEqualTo(Rating.SATISFIED.name());
    }

    @Test
    @DisplayName("FB5 达到次数仍不满意：登记当面沟通会后办结")
    void meetsWhenTheRoundsAreUsedUp() {
        stage.whileRating(new RatingSettings(RatingRule.LEAD_DECIDES, 2, 1), () -> {
            var id = journey.toRating();
            rate(stage.deputy(), id, LEAD, Rating.DISSATISFIED);
            journey.answerAgain(id);
            journey.deliver(id, DELIVER_SECOND_REPLY);

            rate(stage.deputy(), id, LEAD, Rating.DISSATISFIED);
            assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.MEETING);
            assertThat(journey.elements(id)).containsExactly(RECORD_MEETING);
            assertThatThrownBy(() -> meet(id, "")).isInstanceOf(InvalidInput.class);
            meet(id, "就分两年配齐达成一致");

            assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
            assertThat(stage.deputy().asks(() -> meetings.ofSuggestion(id)))
                    .extracting(MeetingView::outcome)
                    .containsExactly("就分两年配齐达成一致");
        });
    }

    private void meet(UUID caseId, String outcome) {
        stage.secretary().does(() -> meetings.record(new RecordMeeting(
                journey.task(caseId, RECORD_MEETING), clock.today(), "局会议室", "陈代表、基教科", outcome)));
    }

    /** The look that is taken at overdue ratings, so many days from now. */
    private void passAfter(int days) {
        clock.at(clock.now().plus(Duration.ofDays(days)), runner::pass);
    }

    /** Of what these messages tell, that the reply of the case waits for ratings. */
    private int reminders(UUID caseId) {
        return stage.secretary().asks(() -> reminders.ofSuggestion(caseId)).size();
    }

    @Test
    void refusesToRateWhatWasNotDelivered() {
        var id = journey.toNumbering();

        assertThatThrownBy(() -> rate(stage.deputy(), id, LEAD, Rating.SATISFIED))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_NOT_RATEABLE");
    }

    @Test
    @DisplayName("PR3 代表看得到已送达答复中的承诺原话")
    void showsTheDeputyThePromiseInItsExactWords() {
        var numbered = journey.toDelivery();
        var delivered = journey.toRating();

        assertThat(promises(stage.deputy(), numbered)).isEmpty();
        assertThat(promises(stage.deputy(), delivered)).containsExactly(Journey.PROMISE);
        assertThat(promises(stage.secretary(), numbered)).containsExactly(Journey.PROMISE);
    }

    private void rate(Player rater, UUID caseId, int submitter, Rating result) {
        rate(rater, caseId, submitter, result, journey.reply(caseId).id());
    }

    private void rate(Player rater, UUID caseId, int submitter, Rating result, UUID replyId) {
        var submitterId = journey.suggestion(caseId).submitters().get(submitter).id();
        rater.does(() ->
                feedback.rate(new RateReply(caseId, replyId, submitterId, Rating.SATISFIED, result, "希望有时间表")));
    }

    private List<RatingView> ratings(Player reader, UUID caseId) {
        return reader.asks(() -> feedback.ofSuggestion(caseId));
    }

    private List<String> promises(Player reader, UUID caseId) {
        return reader.asks(() -> commitments.ofSuggestion(caseId)).stream()
                .map(CommitmentView::exactWords)
                .toList();
    }
}
