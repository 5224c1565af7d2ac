package io.yinuo.it.feedback;

import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingFormStatus;
import io.yinuo.feedback.RatingFormView;
import io.yinuo.feedback.RatingForms;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import io.yinuo.feedback.internal.ReminderRunner;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.PaperView;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A form on paper is typed in by one person and counts when a second one has confirmed it. */
@ServerTest
class RatingFormsIT {

    private static final int LEAD = 0;
    private static final int CO_SIGNER = 1;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private RatingForms forms;

    @Inject
    private Feedback feedback;

    @Inject
    private Papers papers;

    @Inject
    private PeopleAdministration people;

    @Inject
    private ReminderRunner reminders;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("FB7 秘书录入的征询意见表，第二人核对后才算数，来源注明")
    void countsOnceASecondPersonHasConfirmedIt() {
        var id = journey.toRating();
        enter(stage.secretary(), id, LEAD, Rating.DISSATISFIED);
        assertThat(journey.elements(id)).containsExactly(RATE_REPLY);
        assertThat(ratings(id)).isEmpty();
        assertThat(stage.secretary().asks(forms::waiting)).noneMatch(form -> form.suggestionId().equals(id));
        assertThat(stage.reviewer().asks(forms::waiting)).anyMatch(form -> form.suggestionId().equals(id));

        var form = formOf(id);
        assertThatThrownBy(() -> confirm(stage.secretary(), form)).isInstanceOf(Forbidden.class).hasMessage("RATING_FORM_OWN");
        assertThat(stage.reviewer().asks(() -> forms.scan(form.id())).name()).isEqualTo("征询意见表.pdf");
        confirm(stage.reviewer(), form);

        assertThat(ratings(id)).singleElement().satisfies(rating -> {
            assertThat(rating.source()).isEqualTo(RatingSource.FORM);
            assertThat(rating.enteredBy()).isEqualTo(stage.secretary().name());
        });
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(formOf(id).answeredBy()).isEqualTo(stage.reviewer().name());
        assertThatThrownBy(() -> confirm(stage.liaison(), form)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> confirm(stage.liaison(), formOf(id))).isInstanceOf(StateConflict.class);
    }

    @Test
    @DisplayName("FB7 两人都可退回，退回后重新录入；没有扫描件的不收，同一份不录两次")
    void goesBackAndIsTypedInAnew() {
        var id = journey.toRating();
        assertThatThrownBy(() -> forms(stage.secretary(), id, LEAD, Rating.SATISFIED, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .containsExactly("RATING_FORM_WITHOUT_SCAN"));
        enter(stage.secretary(), id, LEAD, Rating.SATISFIED);
        assertThatThrownBy(() -> enter(stage.liaison(), id, LEAD, Rating.SATISFIED)).hasMessageContaining("RATING_FORM_TWICE");
        var first = formOf(id);
        stage.reviewer().does(() -> forms.sendBack(first.id(), first.version(), "结果勾错了"));
        assertThat(formOf(id).status()).isEqualTo(RatingFormStatus.SENT_BACK);

        enter(stage.secretary(), id, LEAD, Rating.BASICALLY_SATISFIED);
        var second = formOf(id);
        stage.secretary().does(() -> forms.sendBack(second.id(), second.version(), "自己看错了"));
        enter(stage.liaison(), id, LEAD, Rating.BASICALLY_SATISFIED);
        confirm(stage.secretary(), formOf(id));

        assertThat(ratings(id)).extracting(RatingView::result).containsExactly(Rating.BASICALLY_SATISFIED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThatThrownBy(() -> enter(stage.secretary(), id, LEAD, Rating.SATISFIED)).hasMessageContaining("ALREADY_RATED");
    }

    @Test
    @DisplayName("PA8 扫描件放错，换上本件的：两份都在，前一份注明已调换")
    void exchangesAScanOfTheWrongCase() {
        var id = journey.toRating();
        enter(stage.liaison(), id, CO_SIGNER, Rating.SATISFIED);
        var form = formOf(id);
        stage.liaison().does(() -> forms.exchangeScan(form.id(), form.version(), "误传了别件的表", scan("right")));

        var kept = stage.secretary().asks(() -> papers.ofMatter(id));
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0).withdrawal().exchangedFor()).isEqualTo(kept.get(1).id());
        assertThat(kept.get(0).withdrawal().reason()).isEqualTo("误传了别件的表");
        assertThat(kept.get(1)).satisfies(right -> assertThat(right.offered()).isTrue());
        assertThat(formOf(id).paperId()).isEqualTo(kept.get(1).id());
        assertThat(stage.reviewer().asks(() -> forms.scan(form.id())).sha256())
                .isEqualTo(kept.stream().filter(PaperView::offered).findFirst().orElseThrow().sha256());
    }

    @Test
    @DisplayName("FB4 FB7 催评期满后交回的征询意见表仍可录入，不满意的重新办理")
    void takesAFormThatComesLate() {
        var id = journey.toRating();
        for (int day : new int[] {40, 70, 100}) {
            clock.at(clock.now().plus(Duration.ofDays(day)), reminders::pass);
        }
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);

        enter(stage.secretary(), id, LEAD, Rating.DISSATISFIED);
        confirm(stage.liaison(), formOf(id));

        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
    }

    @Test
    @DisplayName("FB1 FB7 承办科室的人、经办人、代表都不经手征询意见表；本人先评了的不再生效")
    void keepsFormsAwayFromTheHandlers() {
        var id = journey.toRating();
        var insider = secretaryOfTheLeadSection();
        assertThatThrownBy(() -> enter(insider, id, LEAD, Rating.SATISFIED)).hasMessage("RATING_BY_HANDLERS");
        enter(stage.secretary(), id, LEAD, Rating.SATISFIED);
        var form = formOf(id);
        assertThatThrownBy(() -> confirm(insider, form)).hasMessage("RATING_BY_HANDLERS");
        assertThatThrownBy(() -> insider.asks(() -> forms.scan(form.id()))).hasMessage("RATING_BY_HANDLERS");
        assertThat(insider.asks(forms::waiting)).noneMatch(each -> each.id().equals(form.id()));
        for (var other : List.of(stage.officer(), stage.head(), stage.director(), stage.deputy())) {
            assertThatThrownBy(() -> confirm(other, form)).isInstanceOf(EJBAccessException.class);
        }

        stage.deputy().does(() -> feedback.rate(new RateReply(
                id, journey.reply(id).id(), form.submitterId(), Rating.SATISFIED, Rating.SATISFIED, null)));
        assertThatThrownBy(() -> confirm(stage.reviewer(), form)).hasMessageContaining("ALREADY_RATED");
    }

    private Player secretaryOfTheLeadSection() {
        var name = "both-hands-" + stage.mark();
        var added = Player.ENGINE.asks(() -> people.addPerson(new NewPerson(
                stage.bureauId(), "兼职秘书", null, null, name, "yinuo-" + stage.mark(),
                List.of(new NewGrant(Roles.SECRETARY, null), new NewGrant(Roles.OFFICER, stage.leadSectionId())))));
        return new Player(added.personId(), name, "兼职秘书", Set.of(Roles.SECRETARY, Roles.OFFICER));
    }

    private void enter(Player clerk, UUID caseId, int submitter, Rating result) {
        forms(clerk, caseId, submitter, result, scan(clerk.userName() + result));
    }

    private void forms(Player clerk, UUID caseId, int submitter, Rating result, UploadedFile scan) {
        var submitterId = journey.suggestion(caseId).submitters().get(submitter).id();
        var replyId = journey.reply(caseId).id();
        clerk.does(() -> forms.enter(new EnterRatingForm(
                caseId, replyId, submitterId, Rating.SATISFIED, result, " 见背面 ", clock.today(), scan)));
    }

    private static UploadedFile scan(String words) {
        return new UploadedFile("征询意见表.pdf", Letters.pdf(words));
    }

    private void confirm(Player second, RatingFormView form) {
        second.does(() -> forms.confirm(form.id(), form.version()));
    }

    /** The form that was typed in last. */
    private RatingFormView formOf(UUID caseId) {
        var all = stage.secretary().asks(() -> forms.ofCase(caseId));
        return all.get(all.size() - 1);
    }

    private List<RatingView> ratings(UUID caseId) {
        return stage.secretary().asks(() -> feedback.ofSuggestion(caseId)).stream()
                .filter(rating -> !rating.isSilence())
                .toList();
    }
}
