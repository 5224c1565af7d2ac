package io.yinuo.it.handover;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.drafting.Drafting;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who stands in takes the steps of the absent person, and both names stay. */
@ServerTest
class SubstitutionsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Substitutions substitutions;

    @Inject
    private Drafting drafting;

    @Inject
    private Desk desk;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @AfterEach
    void endWhatWasArranged() {
        List<Substitution> open = stage.admin().asks(() -> substitutions.visible());
        open.forEach(one -> stage.admin().does(() -> substitutions.end(one.id(), one.version())));
    }

    @Test
    @DisplayName("SU2 可选的代办人只有本局在岗、能办理这些环节的别人")
    void offersOnlyWhomItWouldTake() {
        var officer = stage.officer().personId();
        List<PersonView> forOfficer = stage.officer().asks(() -> substitutions.candidates(officer, Set.of()));
        assertThat(forOfficer).extracting(PersonView::name).contains(stage.head().name()).doesNotContain(
                stage.officer().name(), stage.secretary().name(), stage.deputy().name());

        var director = stage.director().personId();
        List<PersonView> forDirector = stage.director().asks(() -> substitutions.candidates(director, Set.of(StepKind.SIGNATURE)));
        assertThat(forDirector).extracting(PersonView::id).contains(stage.viceDirector().personId()).doesNotContain(director, officer);
        assertThat(catchThrowableOfType(
                        NotFound.class, () -> stage.officer().does(() -> substitutions.candidates(director, Set.of())))
                .code()).isEqualTo("PERSON_UNKNOWN");
    }

    @Test
    @DisplayName("SU4 代办人看到“代某某”的待办并办理，留痕写明代谁；结束后不再能办")
    void takesTheStepsOfTheAbsentPerson() {
        var id = toViceDirector();
        assertThat(onDesk(stage.otherViceDirector(), id)).isEmpty();
        appoint(stage.viceDirector(), stage.otherViceDirector(), Set.of());

        assertThat(onDesk(stage.otherViceDirector(), id)).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo(VICE_DIRECTOR_REVIEW);
            assertThat(item.standingInFor()).isEqualTo(stage.viceDirector().name());
        });
        journey.approve(stage.otherViceDirector(), id, VICE_DIRECTOR_REVIEW);

        assertThat(rows.read("select actor_name from audit_entry where chain_id = ? and action = 'signoff.decide'"
                + " and on_behalf_of = ?", id, stage.viceDirector().name())).containsExactly(stage.otherViceDirector().name());
        assertThat(rows.tokens(id)).containsExactly(SIGN_REPLY);
    }

    @Test
    @DisplayName("SU4 经办人外出，代办人起草并送审；到期自动结束")
    void draftsInThePlaceOfTheOfficerUntilTheLastDay() {
        var id = journey.toDrafting();
        appoint(stage.officer(), stage.otherHead(), Set.of(StepKind.DRAFTING));

        stage.otherHead().does(() -> drafting.save(journey.draft(id, null)));
        var draft = journey.draft(id, null);
        clock.at(clock.now().plus(Duration.ofDays(8)), () -> {
            assertThat(catchThrowableOfType(
                            NotFound.class, () -> stage.otherHead().does(() -> drafting.save(draft))).code())
                    .isEqualTo("CASE_UNKNOWN");
            assertThat(onDesk(stage.otherHead(), id)).isEmpty();
        });
        journey.submit(stage.otherHead(), id, DRAFT_REPLY, false);

        assertThat(rows.tokens(id)).containsExactly(HEAD_REVIEW);
        assertThat(rows.read("select distinct action from audit_entry where chain_id = ? and on_behalf_of = ?", id,
                        stage.officer().name())).containsExactlyInAnyOrder("drafting.save", "drafting.submit");
    }

    @Test
    @DisplayName("SU3 代办不含签发；授权签发后，印发的签发人是实际签发的领导")
    void signsByNamedAuthorityAlone() {
        var id = journey.toSignature();
        appoint(stage.director(), stage.otherViceDirector(), Set.of());
        assertThat(onDesk(stage.otherViceDirector(), id)).isEmpty();
        assertThat(catchThrowableOfType(
                        Forbidden.class, () -> journey.approve(stage.otherViceDirector(), id, SIGN_REPLY)).code())
                .isEqualTo("TASK_NOT_YOURS");

        stage.director().does(() -> substitutions.appoint(new AppointSubstitute(
                stage.director().personId(), stage.otherViceDirector().personId(), clock.today(), clock.today(),
                Set.of(StepKind.SIGNATURE), "某教〔2023〕7号")));
        journey.approve(stage.otherViceDirector(), id, SIGN_REPLY);
        journey.number(id);

        var reply = journey.reply(id);
        assertThat(reply.signatoryId()).isEqualTo(stage.otherViceDirector().personId());
        assertThat(reply.signatoryName()).isEqualTo(stage.otherViceDirector().name());
    }

    @Test
    @DisplayName("SU1、SU2 为本人、时间重叠、没有权限、倒填日期的都被拒绝，替别人安排的也是")
    void refusesWhatCannotBeArranged() {
        var officer = stage.officer().personId();
        assertThat(refusal(stage.officer(), command(officer, officer, 0))).containsExactly("SUBSTITUTE_ONESELF");
        assertThat(refusal(stage.officer(), command(officer, stage.headWhoDrafts().personId(), -1)))
                .containsExactly("SUBSTITUTION_PAST");
        assertThat(refusal(stage.officer(), command(officer, stage.reviewer().personId(), 0)))
                .containsExactly("SUBSTITUTE_WITHOUT_GRANT");
        appoint(stage.officer(), stage.headWhoDrafts(), Set.of());
        assertThat(refusal(stage.officer(), command(officer, stage.otherHead().personId(), 3)))
                .containsExactly("SUBSTITUTION_OVERLAPS");
        var forAnother = command(stage.viceDirector().personId(), stage.otherViceDirector().personId(), 0);
        assertThat(catchThrowableOfType(
                        NotFound.class, () -> stage.officer().does(() -> substitutions.appoint(forAnother))).code())
                .isEqualTo("PERSON_UNKNOWN");
        stage.admin().does(() -> substitutions.appoint(forAnother));
        assertThat(stage.viceDirector().asks(() -> substitutions.visible())).hasSize(1);
    }

    private UUID toViceDirector() {
        var id = journey.toHeadReview();
        journey.approve(stage.head(), id, HEAD_REVIEW);
        journey.approve(stage.reviewer(), id, OFFICE_REVIEW);
        return id;
    }

    private List<DeskItem> onDesk(Player reader, UUID caseId) {
        return reader.asks(() -> desk.mine(0, 500)).items().stream()
                .filter(item -> item.suggestionId().equals(caseId))
                .toList();
    }

    private void appoint(Player absent, Player substitute, Set<StepKind> steps) {
        absent.does(() -> substitutions.appoint(new AppointSubstitute(
                absent.personId(), substitute.personId(), clock.today(), clock.today().plusDays(6), steps, null)));
    }

    private AppointSubstitute command(UUID absent, UUID substitute, int fromDay) {
        var first = clock.today().plusDays(fromDay);
        return new AppointSubstitute(absent, substitute, first, first.plusDays(6), Set.of(), null);
    }

    private List<String> refusal(Player caller, AppointSubstitute command) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> caller.does(() -> substitutions.appoint(command)));
        return refused.errors().stream().map(InvalidInput.FieldError::code).toList();
    }
}
