package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID DEPUTY = UUID.randomUUID();
    private static final SubmitterView SUBMITTER =
            new SubmitterView(UUID.randomUUID(), 1, true, "王一一", SubmitterKind.PERSON, null, null, DEPUTY);

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SATISFIED, false",
        "BASICALLY_SATISFIED, SATISFIED, false",
        "SATISFIED, BASICALLY_SATISFIED, false",
        "DISSATISFIED, SATISFIED, true",
        "SATISFIED, DISSATISFIED, true",
        "DISSATISFIED, DISSATISFIED, true"
    })
    @DisplayName("FB2 态度或结果不满意即重新办理")
    void demandsASecondReplyWhenEitherIsDissatisfied(Rating attitude, Rating result, boolean again) {
        assertThat(row(attitude, result).isDissatisfied()).isEqualTo(again);
    }

    @Test
    @DisplayName("FB4 未反馈之后的评价取代未反馈，评价过的不再改")
    void letsAWordTakeThePlaceOfASilenceOnly() {
        var row = new RatingRow(UUID.randomUUID(), SUBMITTER.id(), GivenRating.silence(Instant.EPOCH));
        assertThat(row.isSilence()).isTrue();
        assertThat(row.isDissatisfied()).isFalse();

        var late = new GivenRating(
                Rating.SATISFIED, Rating.DISSATISFIED, " 仍未解决 ", RatingSource.DEPUTY, DEPUTY, Instant.EPOCH.plusSeconds(1));
        row.breakSilence(late);

        assertThat(row.isDissatisfied()).isTrue();
        assertThat(row.view("王一一", "王一一"))
                .extracting(RatingView::remark, RatingView::source, RatingView::isSilence)
                .containsExactly("仍未解决", RatingSource.DEPUTY, false);
        assertThatIllegalStateException().isThrownBy(() -> row.breakSilence(late));
    }

    @Test
    @DisplayName("FB4 未反馈只由系统记录")
    void refusesNoFeedbackAsAWordOfASubmitter() {
        assertThatThrownBy(() -> GivenRating.check(Rating.NO_FEEDBACK, Rating.SATISFIED, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::code)
                        .containsExactly(tuple("attitude", "RATING_NOT_A_WORD")));
    }

    private static RatingRow row(Rating attitude, Rating result) {
        return new RatingRow(
                UUID.randomUUID(), SUBMITTER.id(),
                new GivenRating(attitude, result, null, RatingSource.DEPUTY, DEPUTY, Instant.EPOCH));
    }

    @Test
    @DisplayName("FB1 代表本人评价，或由联络员代录")
    void knowsWhereTheRatingComesFrom() {
        assertThat(source(actor(DEPUTY, Roles.DEPUTY, BUREAU), SUBMITTER)).isEqualTo(RatingSource.DEPUTY);
        assertThat(source(actor(UUID.randomUUID(), Roles.LIAISON, BUREAU), SUBMITTER)).isEqualTo(RatingSource.LIAISON);
    }

    @Test
    @DisplayName("FB1 承办单位和其他代表不得代评")
    void refusesEverybodyElse() {
        assertNotYours(actor(UUID.randomUUID(), Roles.DEPUTY, BUREAU));
        assertNotYours(actor(UUID.randomUUID(), Roles.SECRETARY, BUREAU));
        assertNotYours(actor(UUID.randomUUID(), Roles.LIAISON, UUID.randomUUID()));
    }

    @Test
    @DisplayName("FB1 FB7 联络员不得一人凭纸质表代录，代表本人评价的始终是本人")
    void leavesFormsOnPaperToTwoPersons() {
        var liaison = actor(UUID.randomUUID(), Roles.LIAISON, BUREAU);

        assertThatThrownBy(() -> RaterPolicy.source(liaison, SUBMITTER, BUREAU, false, RatingSource.FORM))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .containsExactly("RATING_FORM_NEEDS_SCAN"));
        assertThat(RaterPolicy.source(liaison, SUBMITTER, BUREAU, false, RatingSource.DEPUTY)).isEqualTo(RatingSource.LIAISON);
        assertThat(RaterPolicy.source(actor(DEPUTY, Roles.DEPUTY, BUREAU), SUBMITTER, BUREAU, false, RatingSource.FORM))
                .isEqualTo(RatingSource.DEPUTY);
    }

    @Test
    @DisplayName("FB1 兼任承办科室人员的联络员不得代录本件评价")
    void refusesALiaisonWhoMakesTheReply() {
        var liaison = actor(UUID.randomUUID(), Roles.LIAISON, BUREAU);

        assertThatThrownBy(() -> RaterPolicy.source(liaison, SUBMITTER, BUREAU, true, RatingSource.FORM))
                .isInstanceOf(Forbidden.class)
                .hasMessage("RATING_NOT_YOURS");
    }

    private static void assertNotYours(Actor actor) {
        assertThatThrownBy(() -> source(actor, SUBMITTER)).isInstanceOf(Forbidden.class).hasMessage("RATING_NOT_YOURS");
    }

    private static RatingSource source(Actor actor, SubmitterView submitter) {
        return RaterPolicy.source(actor, submitter, BUREAU, false, null);
    }

    private static Actor actor(UUID person, String role, UUID bureau) {
        return new Actor(person, "某人", bureau, List.of(new Grant(role, bureau, null)));
    }
}
