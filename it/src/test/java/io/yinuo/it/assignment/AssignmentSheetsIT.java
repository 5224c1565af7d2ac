package io.yinuo.it.assignment;

import static io.yinuo.processes.CoHandling.UserTasks.GIVE_OPINION;
import static io.yinuo.processes.SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DECIDE_OBJECTION;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.ClaimLines.Claim;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.ObjectToCoHandling;
import io.yinuo.assignment.ObjectToLine;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.RuleOnObjection;
import io.yinuo.assignment.SendSheet;
import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.directory.SheetApprover;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.Desk;
import io.yinuo.register.SheetInHand;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.Sheets;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Matters go on one sheet from the office over their sections to the leader, on the real engine. */
@ServerTest
class AssignmentSheetsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private AssignmentSheets commands;

    @Inject
    private Assignments assignments;

    @Inject
    private Sheets sheets;

    @Inject
    private Desk desk;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("A11 A13 下发、认领并定经办人、一次批准：各件直接进入起草，协办意见已征求")
    void goesFromTheOfficeToTheDraftersInThreeActions() {
        var first = journey.refer();
        var contribution = journey.refer(HandlingRole.CO_HANDLER, "主办：某市财政局");
        var sheet = send(List.of(stage.otherSectionId()), first, contribution);
        assertThat(journey.suggestion(first).status()).isEqualTo(SuggestionStatus.ASSIGNING);
        assertThat(journey.elements(first)).containsExactly(CLAIM_ASSIGNMENT);

        claim(stage.officer().personId(), first, contribution);
        decide(sheet, List.of(), first, contribution);

        for (var id : List.of(first, contribution)) {
            assertThat(journey.elements(id)).containsExactlyInAnyOrder(DRAFT_REPLY, GIVE_OPINION);
            assertThat(journey.suggestion(id).officerId()).isEqualTo(stage.officer().personId());
        }
        assertThat(line(sheet, first).status()).isEqualTo(SheetLineStatus.APPROVED);
    }

    @Test
    @DisplayName("A10 本局定由办公室主任或者主要领导批办的，分管领导不批；主要领导都可以批")
    void isPutBeforeWhomTheBureauHasSettled() {
        stage.whileApprovedBy(SheetApprover.OFFICE_DIRECTOR, () -> {
            var id = journey.refer();
            var sheet = send(List.of(), id);
            claim(null, id);
            var decision = new DecideSheet(sheet, List.of(new DecideAssignment(task(id, APPROVE_ASSIGNMENT), true, null)));
            notOpenTo(stage.viceDirector(), decision);

            stage.reviewer().does(() -> commands.decide(decision));

            assertThat(journey.elements(id)).containsExactly(ACCEPT_ASSIGNMENT);
        });
        stage.whileApprovedBy(SheetApprover.DIRECTOR, () -> {
            var id = journey.refer();
            var sheet = send(List.of(), id);
            claim(null, id);
            var decision = new DecideSheet(sheet, List.of(new DecideAssignment(task(id, APPROVE_ASSIGNMENT), true, null)));
            notOpenTo(stage.reviewer(), decision);

            stage.director().does(() -> commands.decide(decision));

            assertThat(journey.elements(id)).containsExactly(ACCEPT_ASSIGNMENT);
        });
    }

    private void notOpenTo(Player leader, DecideSheet decision) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> leader.does(() -> commands.decide(decision)));
    }

    @Test
    @DisplayName("A14 同一张表不能批两次")
    void isNotApprovedTwice() {
        var id = journey.refer();
        var sheet = send(List.of(), id);
        claim(null, id);
        var decision = new DecideSheet(sheet, List.of(new DecideAssignment(task(id, APPROVE_ASSIGNMENT), true, null)));
        stage.director().does(() -> commands.decide(decision));

        refused("SHEET_DECIDED_ALREADY", () -> stage.director().does(() -> commands.decide(decision)));
        assertThat(journey.elements(id)).containsExactly(ACCEPT_ASSIGNMENT);
    }

    @Test
    @DisplayName("A14 一件有变，整张表都不动")
    void doesNothingWhenOneOfItsLinesHasChanged() {
        var first = journey.refer();
        var second = journey.refer();
        var sheet = send(List.of(), first, second);
        claim(null, first, second);
        var both = new DecideSheet(sheet, Stream.of(first, second)
                .map(id -> new DecideAssignment(task(id, APPROVE_ASSIGNMENT), true, null))
                .toList());
        stage.viceDirector().does(() ->
                assignments.approve(new DecideAssignment(task(second, APPROVE_ASSIGNMENT), false, "请商人事科")));

        refused("SHEET_LINES_CHANGED", () -> stage.director().does(() -> commands.decide(both)));
        assertThat(journey.elements(first)).containsExactly(APPROVE_ASSIGNMENT);
        assertThat(line(sheet, second).returnNote()).isEqualTo("请商人事科");
    }

    @Test
    @DisplayName("A14 退回单件：带理由回到办公室，可列入下一张表；其余照批")
    void sendsASingleLineBack() {
        var kept = journey.refer();
        var back = journey.refer();
        var sheet = send(List.of(), kept, back);
        claim(null, kept, back);

        decide(sheet, List.of(back), kept, back);

        assertThat(journey.elements(kept)).containsExactly(ACCEPT_ASSIGNMENT);
        assertThat(journey.open(back).get(0).returnedNote()).isEqualTo("请商人事科");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.head().does(() -> assignments.ofCase(back)));
        var next = send(List.of(), back);
        assertThat(line(next, back).status()).isEqualTo(SheetLineStatus.SENT);
    }

    @Test
    @DisplayName("A12 异议由办公室主任裁定，改给的科室看得到，原科室不再看到")
    void givesTheMatterToAnotherSectionByARuling() {
        var id = journey.refer();
        var sheet = send(List.of(), id);
        stage.head().does(() -> commands.object(
                new ObjectToLine(task(id, CLAIM_ASSIGNMENT), "教师编制属人事科职责", stage.otherSectionId())));
        assertThat(journey.elements(id)).containsExactly(DECIDE_OBJECTION);
        assertThat(line(sheet, id).proposedSection()).isEqualTo("人事科");

        stage.reviewer().does(() -> commands.rule(new RuleOnObjection(
                task(id, DECIDE_OBJECTION), stage.otherSectionId(), List.of(), "按三定方案由人事科承办")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.head().does(() -> sheets.sheet(sheet)));
        decide(sheet, List.of(), id);

        assertThat(journey.suggestion(id).leadSectionId()).isEqualTo(stage.otherSectionId());
        assertThat(stage.otherHead().asks(() -> sheets.sheet(sheet)).lines()).hasSize(1);
    }

    @Test
    @DisplayName("A15 协办科室可对协办提出异议：主办认领后转办公室主任裁定，异议与主办的话并列")
    void hearsACoHandlingSectionBeforeTheLeadHasClaimed() {
        var id = journey.refer();
        var sheet = send(List.of(stage.otherSectionId()), id);
        assertThat(stage.otherHead().asks(() -> sheets.inHand())).anyMatch(each -> each.id().equals(sheet) && each.coHandled() == 1);
        var line = stage.otherHead().asks(() -> sheets.sheet(sheet)).lines().get(0);
        assertThat(line.coSection().id()).isEqualTo(stage.otherSectionId());
        assertThat(line(sheet, id).coSection()).isNull();

        coObject(sheet, line.id());
        assertThat(journey.elements(id)).containsExactly(CLAIM_ASSIGNMENT);
        claim(stage.officer().personId(), id);

        assertThat(journey.elements(id)).containsExactly(DECIDE_OBJECTION);
        var shown = stage.reviewer().asks(() -> sheets.sheet(sheet)).lines().get(0);
        assertThat(shown.coObjections()).singleElement().satisfies(said -> {
            assertThat(said.section()).isEqualTo("人事科");
            assertThat(said.by()).isEqualTo("吴科长");
            assertThat(said.reason()).isEqualTo("教师编制与本件无关");
        });
        stage.reviewer().does(() -> commands.rule(
                new RuleOnObjection(task(id, DECIDE_OBJECTION), stage.leadSectionId(), List.of(), "不再协办")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().does(() -> sheets.sheet(sheet)));
        decide(sheet, List.of(), id);
        assertThat(journey.elements(id)).containsExactly(DRAFT_REPLY);
    }

    @Test
    @DisplayName("A15 主办已认领的，协办的异议把件从领导处转回裁定；别的科室不能提，只提一次")
    void takesTheMatterFromTheLeaderWhereACoHandlerObjectsLate() {
        var id = journey.refer();
        var contribution = journey.refer(HandlingRole.CO_HANDLER, "主办：某市财政局");
        var sheet = send(List.of(stage.otherSectionId()), id, contribution);
        claim(null, id, contribution);

        for (var matter : List.of(id, contribution)) {
            var line = line(sheet, matter).id();
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> stage.head().does(() -> commands.objectToCoHandling(
                            new ObjectToCoHandling(sheet, line, stage.otherSectionId(), "教师编制与本件无关"))))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("CO_SECTION_ONLY"));
            coObject(sheet, line);
            assertThat(journey.elements(matter)).containsExactly(DECIDE_OBJECTION);
            refused("CO_OBJECTED_ALREADY", () -> coObject(sheet, line));
            stage.reviewer().does(() -> commands.rule(new RuleOnObjection(
                    task(matter, DECIDE_OBJECTION), stage.leadSectionId(), List.of(stage.otherSectionId()), "仍须协办")));
            refused("SHEET_LINE_STATUS_FORBIDS", () -> coObject(sheet, line));
        }
        decide(sheet, List.of(), id, contribution);

        assertThat(journey.elements(id)).containsExactly(ACCEPT_ASSIGNMENT);
        assertThat(line(sheet, id).ruling()).isEqualTo("仍须协办");
    }

    private void coObject(UUID sheet, UUID line) {
        stage.otherHead().does(() -> commands.objectToCoHandling(
                new ObjectToCoHandling(sheet, line, stage.otherSectionId(), "教师编制与本件无关")));
    }

    @Test
    @DisplayName("A1 主办科室不能同时协办，哪一件不对就说在哪一件")
    void saysAtWhichLineTheLeadCoHandlesAsWell() {
        var first = journey.refer();
        var second = journey.refer();
        var lines = List.of(
                prepared(first, stage.leadSectionId(), List.of()),
                prepared(second, stage.leadSectionId(), List.of(stage.leadSectionId())));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.secretary().does(() -> commands.send(new SendSheet(lines))))
                .satisfies(refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                    assertThat(error.field()).isEqualTo("lines[1].coSectionIds");
                    assertThat(error.code()).isEqualTo("LEAD_IS_CO_HANDLER");
                }));
        assertThat(journey.elements(first)).containsExactly(PREPARE_ASSIGNMENT);
    }

    @Test
    @DisplayName("A11 逾期未答复视为认领，经办人由科室批准后指定")
    void takesTheSilenceOfASectionAsItsClaim() {
        var id = journey.refer();
        var sheet = send(List.of(), id);
        assertThat(silent()).doesNotContain(id);

        clock.at(clock.now().plus(Duration.ofDays(30)), () -> {
            assertThat(silent()).contains(id);
            Player.ENGINE.does(() -> commands.passInSilence(id));
        });
        assertThat(line(sheet, id).status()).isEqualTo(SheetLineStatus.SILENT);
        decide(sheet, List.of(), id);

        assertThat(journey.elements(id)).containsExactly(ACCEPT_ASSIGNMENT);
    }

    private List<UUID> silent() {
        return Player.ENGINE.asks(() -> commands.silent());
    }

    @Test
    @DisplayName("A10 副局长只批分管科室的事项")
    void isNotForAViceDirectorWhoOverseesOtherSections() {
        var id = journey.refer();
        var sheet = send(List.of(), id);
        claim(null, id);
        var decision = new DecideSheet(sheet, List.of(new DecideAssignment(task(id, APPROVE_ASSIGNMENT), true, null)));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stage.otherViceDirector().does(() -> commands.decide(decision)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("TASK_NOT_YOURS"));
    }

    @Test
    @DisplayName("分解表在工作台上是一件事，科室只看到自己的行")
    void standsOnTheDeskAsOneThing() {
        var id = journey.refer();
        var elsewhere = journey.refer();
        var sheet = stage.secretary().asks(() -> commands.send(new SendSheet(List.of(
                prepared(id, stage.leadSectionId(), List.of()), prepared(elsewhere, stage.otherSectionId(), List.of())))));

        var seen = stage.head().asks(() -> sheets.sheet(sheet));
        assertThat(seen.lines()).extracting(line -> line.matter().id()).containsExactly(id);
        assertThat(stage.head().asks(() -> sheets.inHand())).contains(inHand(sheet, 1, 1));
        assertThat(stage.secretary().asks(() -> sheets.inHand())).contains(inHand(sheet, 2, 0));
        assertThat(stage.director().asks(() -> sheets.inHand())).noneMatch(each -> each.id().equals(sheet));
        assertThat(stage.head().asks(() -> desk.mine(0, 100)).items())
                .noneMatch(item -> item.suggestionId().equals(id));
    }

    private SheetInHand inHand(UUID sheet, int open, int mine) {
        var sentAt = stage.secretary().asks(() -> sheets.sheet(sheet)).sentAt();
        return new SheetInHand(sheet, sentAt, open, mine, 0);
    }

    @Test
    void namesTheMatterThatWasCorrectedSinceTheSheetWasDrawn() {
        var id = journey.refer();
        var old = new PrepareAssignment(
                task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version() - 1, stage.leadSectionId(), List.of(), null);

        refused("SHEET_MATTERS_CHANGED", () -> stage.secretary().does(() -> commands.send(new SendSheet(List.of(old)))));
        assertThat(journey.elements(id)).containsExactly(PREPARE_ASSIGNMENT);
    }

    private UUID send(List<UUID> coSections, UUID... cases) {
        var lines = Stream.of(cases).map(id -> prepared(id, stage.leadSectionId(), coSections)).toList();
        return stage.secretary().asks(() -> commands.send(new SendSheet(lines)));
    }

    private PrepareAssignment prepared(UUID id, UUID lead, List<UUID> coSections) {
        return new PrepareAssignment(task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version(), lead, coSections, null);
    }

    private void claim(UUID officer, UUID... cases) {
        var claims = Stream.of(cases).map(id -> new Claim(task(id, CLAIM_ASSIGNMENT), officer)).toList();
        stage.head().does(() -> commands.claim(new ClaimLines(claims)));
    }

    private void decide(UUID sheet, List<UUID> back, UUID... cases) {
        var lines = Stream.of(cases)
                .map(id -> new DecideAssignment(
                        task(id, APPROVE_ASSIGNMENT), !back.contains(id), back.contains(id) ? "请商人事科" : null))
                .toList();
        stage.director().does(() -> commands.decide(new DecideSheet(sheet, lines)));
    }

    private SheetLineView line(UUID sheet, UUID id) {
        return stage.secretary().asks(() -> sheets.sheet(sheet)).lines().stream()
                .filter(each -> each.matter().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String task(UUID id, String element) {
        return journey.task(id, element);
    }

    private static void refused(String code, Runnable command) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
