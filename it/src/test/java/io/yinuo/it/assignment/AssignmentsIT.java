package io.yinuo.it.assignment;

import static io.yinuo.processes.CoHandling.UserTasks.GIVE_OPINION;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AddCoHandler;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveLateOpinion;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.ObjectToAssignment;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.WaiveOpinion;
import io.yinuo.drafting.Drafting;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.workflow.WorkItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sheet goes from the office to the section that takes the case, and co-handlers are joined, on the real engine. */
@ServerTest
class AssignmentsIT {

    private static final int ROUNDS = 15;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private Drafting drafting;

    @Test
    void returnsToTheOfficeWithTheLeadersNote() {
        var id = journey.refer();
        prepare(id, List.of());

        stage.director().does(() -> assignments.approve(
                new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), false, "请商人事科一并协办")));

        assertThat(only(id).element()).isEqualTo(PREPARE_ASSIGNMENT);
        assertThat(only(id).returnedNote()).isEqualTo("请商人事科一并协办");

        prepare(id, List.of());
        assertThat(only(id).element()).isEqualTo(APPROVE_ASSIGNMENT);
        assertThat(only(id).returnedNote()).isEqualTo("请商人事科一并协办");
        assertThat(stage.director().asks(() -> assignments.redrawn(id)))
                .hasValueSatisfying(redrawn -> assertThat(redrawn.isCoChanged()).isFalse());
    }

    @Test
    @DisplayName("A10 拟办意见由拟主办科室的分管领导或局长批示")
    void isNotForAViceDirectorWhoOverseesOtherSections() {
        var id = journey.refer();
        prepare(id, List.of());
        var decision = new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), true, null);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stage.otherViceDirector().does(() -> assignments.approve(decision)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("TASK_NOT_YOURS"));
        stage.viceDirector().does(() -> assignments.approve(decision));
        assertThat(only(id).element()).isEqualTo(ACCEPT_ASSIGNMENT);
    }

    @Test
    void returnsToTheOfficeWhenTheSectionObjects() {
        var id = journey.refer();
        prepare(id, List.of());
        approve(id);

        stage.head().does(() ->
                assignments.object(new ObjectToAssignment(journey.task(id, ACCEPT_ASSIGNMENT), "属人事科职责")));

        assertThat(only(id).element()).isEqualTo(PREPARE_ASSIGNMENT);
        assertThat(only(id).returnedNote()).isEqualTo("属人事科职责");
        assertThat(journey.suggestion(id).leadSectionId()).isNull();
        assertThat(rows(id)).extracting(AssignmentView::status).contains(AssignmentStatus.OBJECTED);
    }

    @Test
    @DisplayName("认领即开始起草，并向协办科室征求意见")
    void acceptanceOpensTheDraftAndAsksTheCoHandlers() {
        var id = toHandling(List.of(stage.otherSectionId()));

        assertThat(journey.elements(id)).containsExactlyInAnyOrder(DRAFT_REPLY, GIVE_OPINION);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.HANDLING);
        assertThat(journey.reply(id).currentDraft()).isPositive();
        assertThat(coHandler(id).dueOn()).isNotNull();
    }

    @Test
    @DisplayName("C3 协办意见未到，草稿不能提交审签，仍可修改、可再增加协办；迟到的意见照收")
    void keepsTheDraftWithItsDrafterUntilALateOpinionIsIn() {
        var id = toHandling(List.of(stage.otherSectionId()));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> draftAndSubmit(id))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("OPINIONS_AWAITED"))
                .satisfies(refused -> assertThat(refused.parameters()).containsExactly("人事科"));
        assertThat(journey.elements(id)).containsExactlyInAnyOrder(DRAFT_REPLY, GIVE_OPINION);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.HANDLING);

        stage.otherHead().does(() ->
                opinions.giveOpinion(new GiveOpinion(journey.task(id, GIVE_OPINION), "同意，教师编制由我科落实。")));
        assertThat(coHandler(id).opinion()).isEqualTo("同意，教师编制由我科落实。");
        assertThat(coHandler(id).status()).isEqualTo(AssignmentStatus.ANSWERED);
        draftAndSubmit(id);

        Eventually.holds("head review", () -> journey.elements(id).equals(List.of(HEAD_REVIEW)));
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.IN_SIGN_OFF);
    }

    @Test
    void takesADraftInTheMomentInWhichTheEngineJoinsTheLastOpinion() {
        for (int round = 0; round < ROUNDS; round++) {
            var id = toHandling(List.of(stage.otherSectionId()));
            stage.officer().does(() -> drafting.save(journey.draft(id, null)));

            stage.otherHead().does(() ->
                    opinions.giveOpinion(new GiveOpinion(journey.task(id, GIVE_OPINION), "同意。")));
            journey.submit(stage.officer(), id, DRAFT_REPLY, false);

            Eventually.holds("head review", () -> journey.elements(id).equals(List.of(HEAD_REVIEW)));
        }
    }

    @Test
    @DisplayName("A7 免除意见后可以提交审签")
    void doesNotWaitForAWaivedOpinion() {
        var id = toHandling(List.of(stage.otherSectionId()));
        var awaited = coHandler(id);

        stage.secretary().does(() ->
                opinions.waiveOpinion(new WaiveOpinion(awaited.id(), awaited.version(), "该科室已口头同意")));
        draftAndSubmit(id);

        Eventually.holds("head review", () -> journey.elements(id).equals(List.of(HEAD_REVIEW)));
        assertThat(coHandler(id).waiverReason()).isEqualTo("该科室已口头同意");

        var waived = coHandler(id);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() ->
                stage.head().does(() -> opinions.giveLate(new GiveLateOpinion(waived.id(), waived.version(), "代为补交"))));
        stage.otherHead().does(() -> opinions.giveLate(new GiveLateOpinion(waived.id(), waived.version(), "编制可以调剂。")));
        assertThat(coHandler(id).isLate()).isTrue();
        assertThat(coHandler(id).opinion()).isEqualTo("编制可以调剂。");
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
    }

    @Test
    @DisplayName("A8 办理中可增加协办科室，开始审签后不能")
    void asksOneMoreSectionWhileTheCaseIsHandled() {
        var id = toHandling(List.of());
        var added = new AddCoHandler(id, stage.otherSectionId(), "涉及教师编制");
        stage.head().does(() -> opinions.addCoHandler(added));
        assertThat(journey.elements(id)).containsExactlyInAnyOrder(DRAFT_REPLY, GIVE_OPINION);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.head().does(() -> opinions.addCoHandler(added)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("SECTION_NAMED_ALREADY"));
        var late = journey.toHeadReview();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.head().does(() ->
                        opinions.addCoHandler(new AddCoHandler(late, stage.otherSectionId(), null))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("HANDLING_OVER"));
    }

    @Test
    void refusesASheetDrawnOnAnOldPage() {
        var id = journey.refer();
        int old = journey.suggestion(id).version() - 1;

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.secretary().does(() -> assignments.prepare(new PrepareAssignment(
                        journey.task(id, PREPARE_ASSIGNMENT), old, stage.leadSectionId(), List.of(), null))));
        assertThat(only(id).element()).isEqualTo(PREPARE_ASSIGNMENT);
    }

    @Test
    void tellsTheSecondPersonThatTheStepIsFinished() {
        var id = journey.refer();
        var task = journey.task(id, PREPARE_ASSIGNMENT);
        prepare(id, List.of());
        int version = journey.suggestion(id).version();

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> assignments.prepare(
                        new PrepareAssignment(task, version, stage.leadSectionId(), List.of(), null))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("TASK_FINISHED"));
    }

    @Test
    void hidesTheCaseFromASectionThatIsNotInIt() {
        var id = toHandling(List.of());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.otherHead().does(() -> assignments.ofCase(id)));
    }

    @Test
    void aSectionThatCoHandlesMayNotWaiveItsOwnOpinion() {
        var id = toHandling(List.of(stage.otherSectionId()));
        var awaited = coHandler(id);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stage.otherHead().does(() ->
                        opinions.waiveOpinion(new WaiveOpinion(awaited.id(), awaited.version(), "我科无意见"))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("LEAD_SECTION_ONLY"));
    }

    private UUID toHandling(List<UUID> coSections) {
        var id = journey.refer();
        prepare(id, coSections);
        approve(id);
        stage.head().does(() -> assignments.accept(
                new AcceptAssignment(journey.task(id, ACCEPT_ASSIGNMENT), stage.officer().personId())));
        return id;
    }

    private void prepare(UUID id, List<UUID> coSections) {
        int version = journey.suggestion(id).version();
        stage.secretary().does(() -> assignments.prepare(new PrepareAssignment(
                journey.task(id, PREPARE_ASSIGNMENT), version, stage.leadSectionId(), coSections, null)));
    }

    private void approve(UUID id) {
        stage.viceDirector().does(() ->
                assignments.approve(new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), true, null)));
    }

    private void draftAndSubmit(UUID id) {
        stage.officer().does(() -> drafting.save(journey.draft(id, null)));
        journey.submit(stage.officer(), id, DRAFT_REPLY, false);
    }

    private List<AssignmentView> rows(UUID id) {
        return stage.secretary().asks(() -> assignments.ofCase(id));
    }

    private AssignmentView coHandler(UUID id) {
        return rows(id).stream()
                .filter(row -> row.role() == AssignmentRole.CO_HANDLER && row.status().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private WorkItem only(UUID id) {
        var open = journey.open(id);
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
