package io.yinuo.it.feedback;

import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.commitment.Commitments;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.RecallKind;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.IssuedLink;
import io.yinuo.feedback.LinkState;
import io.yinuo.feedback.LinkVisits;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingLinkView;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.feedback.RatingSource;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A submitter without an account reads and rates by a link and its code. */
@ServerTest
class RatingLinksIT {

    private static final int LEAD = 0;
    private static final int CO_SIGNER = 1;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private RatingLinks links;

    @Inject
    private LinkVisits visits;

    @Inject
    private Feedback feedback;

    @Inject
    private Recalls recalls;

    @Inject
    private CaseFiles files;

    @Inject
    private Commitments commitments;

    @Test
    @DisplayName("FB6 凭链接和验证码看到本人的答复并评价，不满意即重新办理，来源注明")
    void ratesByLinkAndCode() {
        var id = journey.toRating();
        var link = issue(id, LEAD);

        var visit = visits.open(link.token(), link.code()).visit().orElseThrow();
        assertThat(visit.reply().documentNumber()).isEqualTo(journey.reply(id).documentNumber());
        assertThat(visit.blocks()).anyMatch(block -> block.text().contains(Journey.PROMISE));
        assertThat(visit.rateable()).isTrue();
        assertThat(commitments.toldTo(visit)).singleElement().satisfies(told -> {
            assertThat(told.commitment().exactWords()).isEqualTo(Journey.PROMISE);
            assertThat(told.evidence()).isEmpty();
            assertThat(told.remarks()).isEmpty();
        });
        assertThat(visit.submitterName()).isEqualTo(stage.deputy().name());
        assertThatThrownBy(() -> visits.rate(link.token(), link.code(), Rating.SATISFIED, null, null))
                .isInstanceOf(InvalidInput.class);
        var rated = visits.rate(link.token(), link.code(), Rating.SATISFIED, Rating.DISSATISFIED, "仍未解决");

        assertThat(rated.visit().orElseThrow().rating().result()).isEqualTo(Rating.DISSATISFIED);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(stage.secretary().asks(() -> feedback.ofSuggestion(id))).singleElement().satisfies(rating -> {
            assertThat(rating.source()).isEqualTo(RatingSource.LINK);
            assertThat(rating.enteredBy()).isNull();
        });
        assertThatThrownBy(() -> issueOf(id, journeyFirstReply(id), LEAD)).isInstanceOf(StateConflict.class);
    }

    @Test
    @DisplayName("FB6 一百次猜验证码：十次即锁定并留痕，办公室解锁后可用")
    void locksALinkThatIsGuessedAt() {
        var id = journey.toRating();
        var link = issue(id, CO_SIGNER);
        var wrong = link.code().equals("111111") ? "222222" : "111111";

        int refused = 0;
        for (int i = 0; i < 100; i++) {
            try {
                assertThat(visits.open(link.token(), wrong).visit()).isEmpty();
            } catch (StateConflict locked) {
                assertThat(locked.code()).isEqualTo("LINK_LOCKED");
                refused++;
            }
        }
        assertThat(refused).isEqualTo(90);
        assertThatThrownBy(() -> visits.open(link.token(), link.code())).hasMessageContaining("LINK_LOCKED");
        assertThat(line(id, CO_SIGNER).state()).isEqualTo(LinkState.LOCKED);
        assertThat(tries(id)).isEqualTo(10);

        stage.secretary().does(() -> links.unlock(id, journey.reply(id).id(), link.submitterId()));
        assertThat(visits.open(link.token(), link.code()).visit()).isPresent();
    }

    @Test
    @DisplayName("FB6 重新签发或撤销后旧链接失效，别的链接打不开")
    void endsALinkByAnotherOrByRevocation() {
        var id = journey.toRating();
        var first = issue(id, LEAD);
        var second = issue(id, LEAD);

        assertThatThrownBy(() -> visits.open(first.token(), first.code())).hasMessageContaining("LINK_REVOKED");
        assertThat(visits.open(second.token(), second.code()).visit()).isPresent();
        stage.liaison().does(() -> links.revoke(id, journey.reply(id).id(), second.submitterId()));
        assertThatThrownBy(() -> visits.open(second.token(), second.code())).hasMessageContaining("LINK_REVOKED");
        assertThatThrownBy(() -> visits.open("no-such-token", "123456")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visits.open(second.token(), "")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("FB1 评价链接由秘书或联络员签发，承办科室、代表不能经手")
    void keepsLinksAwayFromTheHandlers() {
        var id = journey.toRating();
        var replyId = journey.reply(id).id();
        var submitter = submitter(id, LEAD);

        for (var other : List.of(stage.officer(), stage.head(), stage.deputy(), stage.admin())) {
            assertThatThrownBy(() -> other.does(() -> links.issue(id, replyId, submitter)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.does(() -> links.ofCase(id))).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    @DisplayName("FB6 W5 答复收回后，链接只说明已收回，不能再评价")
    void tellsThatARecalledReplyIsGone() {
        var id = journey.toRating();
        var link = issue(id, LEAD);
        var reply = journey.reply(id);
        stage.director().does(() ->
                recalls.recall(new RecallReply(reply.id(), reply.version(), RecallKind.RECALLED, "数字有误")));

        assertThatThrownBy(() -> visits.open(link.token(), link.code())).hasMessageContaining("LINK_REPLY_GONE");
        assertThatThrownBy(() -> visits.rate(link.token(), link.code(), Rating.SATISFIED, Rating.SATISFIED, null))
                .isInstanceOf(StateConflict.class);
        assertThat(stage.secretary().asks(() -> links.ofCase(id))).isEmpty();
    }

    @Test
    @DisplayName("FB6 答复送达之前没有评价链接")
    void issuesNothingBeforeTheDelivery() {
        var id = journey.toNumbering();

        assertThat(stage.secretary().asks(() -> links.ofCase(id))).isEmpty();
        assertThatThrownBy(() -> issue(id, LEAD)).isInstanceOf(StateConflict.class).hasMessageContaining("REPLY_NOT_RATEABLE");
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.SIGNED);
    }

    private IssuedLink issue(UUID caseId, int submitter) {
        return issueOf(caseId, journey.reply(caseId).id(), submitter);
    }

    private IssuedLink issueOf(UUID caseId, UUID replyId, int submitter) {
        return stage.secretary().asks(() -> links.issue(caseId, replyId, submitter(caseId, submitter)));
    }

    private UUID journeyFirstReply(UUID caseId) {
        return stage.secretary().asks(() -> feedback.ofSuggestion(caseId)).get(0).replyId();
    }

    private RatingLinkView line(UUID caseId, int submitter) {
        return stage.secretary().asks(() -> links.ofCase(caseId)).get(submitter);
    }

    private UUID submitter(UUID caseId, int place) {
        return journey.suggestion(caseId).submitters().get(place).id();
    }

    /** How many wrong codes the trail of the case tells of. */
    private long tries(UUID caseId) {
        return stage.secretary().asks(() -> files.open(caseId)).trail().stream()
                .filter(entry -> entry.action().equals("feedback.link.open"))
                .filter(entry -> !entry.refused())
                .map(TrailEntry::changes)
                .filter(changes -> changes.stream().anyMatch(change -> change.field().equals("wrongTries")))
                .count();
    }
}
