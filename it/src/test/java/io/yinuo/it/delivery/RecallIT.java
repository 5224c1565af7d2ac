package io.yinuo.it.delivery;

import static io.yinuo.processes.Rehandling.UserTasks.DELIVER_SECOND_REPLY;
import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.News;
import io.yinuo.register.DeputyCases;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A letter that everybody or somebody has is taken back and another one takes its place. */
@ServerTest
class RecallIT {

    private static final String WHY = "第二段的数字抄错";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Recalls recalls;

    @Inject
    private Drafting drafting;

    @Inject
    private Commitments commitments;

    @Inject
    private Feedback feedback;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Messages messages;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("W5 待评价时更正：新答复从原文起草，走同样的审签，另编文号，两份互相注明")
    void replacesALetterThatWaitsForItsRating() {
        var id = journey.toRating();
        var old = journey.reply(id);

        recall(stage.secretary(), old, RecallKind.CORRECTED);

        var draft = journey.reply(id);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(journey.open(id).get(0).returnedNote()).isEqualTo(WHY);
        assertThat(draft.kind()).isEqualTo(ReplyKind.REPLACEMENT);
        assertThat(draft.replaces()).isEqualTo(old.id());
        assertThat(stage.officer().asks(() -> drafting.draft(draft.id(), 0)).promises()).hasSize(1);
        assertThat(stage.officer().asks(() -> drafting.draft(draft.id(), 0)).blocks())
                .last()
                .satisfies(block -> assertThat(block.text()).contains(old.documentNumber()));

        assertThat(owed(id)).contains(DeadlineKind.REPLACEMENT).doesNotContain(DeadlineKind.REHANDLING, DeadlineKind.PUBLICATION);

        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);
        assertThat(owed(id)).containsExactlyInAnyOrder(DeadlineKind.RATING, DeadlineKind.PUBLICATION);

        var replies = stage.secretary().asks(() -> drafting.repliesOf(id));
        assertThat(replies).hasSize(2);
        assertThat(replies.get(0).status()).isEqualTo(ReplyStatus.DELIVERED);
        assertThat(replies.get(0).sha256()).isEqualTo(old.sha256());
        assertThat(replies.get(0).recall().kind()).isEqualTo(RecallKind.CORRECTED);
        assertThat(replies.get(0).recall().replacedBy()).isEqualTo(replies.get(1).id());
        assertThat(replies.get(1).documentNumber()).isNotEqualTo(old.documentNumber());
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
    }

    private List<DeadlineKind> owed(UUID id) {
        return stage.secretary().asks(() -> deadlines.ofCase(id)).stream()
                .filter(each -> each.metOn() == null)
                .map(DeadlineView::kind)
                .toList();
    }

    @Test
    @DisplayName("W6 原答复的承诺由新答复替代")
    void replacesWhatTheOldLetterPromised() {
        var id = journey.toRating();

        recall(stage.director(), journey.reply(id), RecallKind.RECALLED);
        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);

        var replacing = journey.reply(id).id();
        var promised = stage.deputy().asks(() -> commitments.ofSuggestion(id));
        assertThat(promised)
                .extracting(CommitmentView::status)
                .containsExactly(CommitmentStatus.REPLACED, CommitmentStatus.OPEN);
        assertThat(promised.get(0).replacedBy()).isEqualTo(replacing);
        assertThat(promised.get(1).replyId()).isEqualTo(replacing);
        var matter = stage.deputy().asks(() -> deputyCases.open(id));
        assertThat(matter.commitments()).noneMatch(matter::waitsForNewLetter);
    }

    @Test
    @DisplayName("W5 已办结的件收回答复后重新办理，再评价、再办结")
    void reopensAClosedMatter() {
        var id = journey.toRating();
        rate(stage.deputy(), id, journey.reply(id).id(), 0);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);

        recall(stage.reviewer(), journey.reply(id), RecallKind.RECALLED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);
        rate(stage.deputy(), id, journey.reply(id).id(), 0);

        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.open(id)).isEmpty();
    }

    @Test
    @DisplayName("W5 收回的答复不再评价，代表看到已收回的标记")
    void isRatedByNobodyAndMarkedForTheDeputies() {
        var id = journey.toRating();
        var old = journey.reply(id);

        recall(stage.secretary(), old, RecallKind.RECALLED);

        assertThatThrownBy(() -> rate(stage.deputy(), id, old.id(), 0))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED_UNRATED");
        assertThatThrownBy(() -> rate(stage.coSigner(), id, old.id(), 1))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED_UNRATED");
        var matter = stage.deputy().asks(() -> deputyCases.open(id));
        assertThat(matter.toRate()).isNull();
        assertThat(matter.isLatestRecalled()).isTrue();
        assertThat(matter.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recall()).isEqualTo(RecallKind.RECALLED);
            assertThat(letter.recalledOn()).isNotNull();
            assertThat(letter.recallReason()).isEqualTo(WHY);
        });
        assertThat(matter.commitments()).isNotEmpty().allMatch(matter::waitsForNewLetter);
        assertThat(stage.coSigner().asks(() -> deputyCases.open(id)).toRate()).isNull();
    }

    @Test
    @DisplayName("W7 只送达一位时收回：停止送达，告知已收到的；没有收到的不再看到原答复，只收新的答复")
    void stopsADeliveryThatIsUnderWay() {
        var id = journey.toDelivery();
        var matter = journey.suggestion(id);
        journey.deliver(id, DELIVER_REPLY, List.of(matter.leadSubmitter()));
        var old = journey.reply(id);
        var delivering = journey.task(id, DELIVER_REPLY);

        recall(stage.secretary(), old, RecallKind.RECALLED);

        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
        var late = new DeliverReply(delivering, List.of(new DeliveryRecord(
                matter.submitters().get(1).id(), DeliveryMode.POST, old.signedOn(), "某人")));
        assertThatThrownBy(() -> stage.secretary().does(() -> deliveries.deliver(late))).isInstanceOf(StateConflict.class);
        assertThat(stage.secretary().asks(() -> deliveries.ofReply(old.id()))).hasSize(1);
        assertThat(stage.secretary().asks(() -> deliveries.outstanding(old.id()))).containsExactly(stage.coSigner().name());

        assertThat(messages.newsSince(stage.deputy(), id)).containsExactly(News.REPLY_RECALLED);
        assertThat(messages.newsSince(stage.coSigner(), id)).isEmpty();
        assertThat(stage.deputy().asks(() -> deputyCases.open(id)).isLatestRecalled()).isTrue();
        var unreached = stage.coSigner().asks(() -> deputyCases.open(id));
        assertThat(unreached.letters()).isEmpty();
        assertThat(unreached.commitments()).isEmpty();
        stage.coSigner().does(() ->
                assertThatThrownBy(() -> drafting.reply(old.id())).isInstanceOf(NotFound.class));
        assertThat(stage.secretary().asks(() -> trail.ofCase(id)))
                .flatExtracting(TrailEntry::changes)
                .extracting(Change::field)
                .contains("deliveryStopped", "told");
    }

    @Test
    @DisplayName("W6 W7 停下的答复由新答复替代：送达每一位才算答复，期限、承诺都以新答复为准")
    void deliversTheReplacingLetterToEverybody() {
        var id = journey.toDelivery();
        journey.deliver(id, DELIVER_REPLY, List.of(journey.suggestion(id).leadSubmitter()));
        recall(stage.director(), journey.reply(id), RecallKind.CORRECTED);
        assertThat(owed(id))
                .contains(DeadlineKind.REPLY, DeadlineKind.REPLACEMENT)
                .doesNotContain(DeadlineKind.RATING, DeadlineKind.PUBLICATION);

        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);

        assertThat(owed(id)).containsExactlyInAnyOrder(DeadlineKind.RATING, DeadlineKind.PUBLICATION);
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
        assertThat(stage.deputy().asks(() -> deputyCases.open(id)).letters()).hasSize(2);
        assertThat(stage.coSigner().asks(() -> deputyCases.open(id)).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.replyId()).isEqualTo(journey.reply(id).id()));
        assertThat(stage.secretary().asks(() -> commitments.ofSuggestion(id)))
                .extracting(CommitmentView::status)
                .containsExactly(CommitmentStatus.REPLACED, CommitmentStatus.OPEN);
    }

    @Test
    @DisplayName("W7 更正答复只送达一位时，也可以再更正")
    void stopsTheDeliveryOfAReplacingLetter() {
        var id = journey.toRating();
        recall(stage.secretary(), journey.reply(id), RecallKind.CORRECTED);
        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY, List.of(journey.suggestion(id).leadSubmitter()));

        recall(stage.secretary(), journey.reply(id), RecallKind.CORRECTED);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        journey.answerAgain(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);

        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
        assertThat(owed(id)).containsExactlyInAnyOrder(DeadlineKind.RATING, DeadlineKind.PUBLICATION);
        assertThat(stage.secretary().asks(() -> drafting.repliesOf(id)))
                .extracting(ReplyView::isRecalled)
                .containsExactly(true, true, false);
    }

    @Test
    @DisplayName("W5 未送达、已收回的答复不能收回；不是签发人的领导不能收回")
    void refusesWhatCannotBeTakenBack() {
        assertRefused(journey.toDelivery(), "REPLY_NOT_DELIVERED");

        var id = journey.toRating();
        var old = journey.reply(id);
        assertThatThrownBy(() -> recall(stage.viceDirector(), old, RecallKind.RECALLED)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.secretary()
                        .does(() -> recalls.recall(new RecallReply(old.id(), old.version(), null, ""))))
                .isInstanceOf(InvalidInput.class);
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
        recall(stage.secretary(), old, RecallKind.RECALLED);
        var marked = stage.secretary().asks(() -> drafting.reply(old.id()));
        assertThatThrownBy(() -> recall(stage.secretary(), marked, RecallKind.RECALLED))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED");
    }

    private void assertRefused(UUID caseId, String code) {
        assertThatThrownBy(() -> recall(stage.secretary(), journey.reply(caseId), RecallKind.RECALLED))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining(code);
    }

    private void recall(Player player, ReplyView reply, RecallKind kind) {
        player.does(() -> recalls.recall(new RecallReply(reply.id(), reply.version(), kind, WHY)));
    }

    private void rate(Player player, UUID caseId, UUID replyId, int submitter) {
        var submitterId = journey.suggestion(caseId).submitters().get(submitter).id();
        player.does(() -> feedback.rate(
                new RateReply(caseId, replyId, submitterId, Rating.SATISFIED, Rating.SATISFIED, null)));
    }
}
