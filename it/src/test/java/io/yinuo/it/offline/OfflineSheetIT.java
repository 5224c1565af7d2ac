package io.yinuo.it.offline;

import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.ClaimLines.Claim;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.SendSheet;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordTogether;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.Sheets;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A leader approves a whole sheet on paper, and the office types it in at once. */
@ServerTest
class OfflineSheetIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private AssignmentSheets commands;

    @Inject
    private OfflineSteps offline;

    @Inject
    private Sheets sheets;

    @Inject
    private SecretTurns turns;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("OF8 领导在纸上批示的分解表一次补录，退回的写明理由；本人看到一条，一次提出异议")
    void typesInAWholeSheetThatWasDecidedOnPaper() {
        var approved = journey.refer();
        var alike = journey.refer();
        var back = journey.refer();
        var all = List.of(approved, alike, back);
        var sheet = send(all);
        claim(all);
        var tasks = stage.secretary().asks(() ->
                offline.decidable(all, APPROVE_ASSIGNMENT, stage.viceDirector().personId()));
        assertThat(tasks).hasSize(3);
        assertThat(stage.secretary().asks(() -> offline.decidersOfAny(all, APPROVE_ASSIGNMENT)))
                .extracting(person -> person.id())
                .contains(stage.viceDirector().personId());
        var decisions = all.stream()
                .map(id -> new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), !id.equals(back), id.equals(back) ? "请再议" : null))
                .toList();
        var nobody = new RecordTogether(tasks, stage.officer().personId(), clock.today(), "纸批-7", null);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.secretary().does(() ->
                offline.recordTogether(nobody, () -> commands.decide(new DecideSheet(sheet, decisions)))));
        assertThat(journey.elements(approved)).containsExactly(APPROVE_ASSIGNMENT);

        stage.secretary().does(() -> offline.recordTogether(
                new RecordTogether(tasks, stage.viceDirector().personId(), clock.today(), "纸批-7", null),
                () -> commands.decide(new DecideSheet(sheet, decisions))));

        assertThat(journey.elements(approved)).containsExactly(DRAFT_REPLY);
        assertThat(journey.elements(back)).containsExactly(PREPARE_ASSIGNMENT);
        assertThat(stage.secretary().asks(() -> sheets.sheet(sheet)).lines())
                .extracting(SheetLineView::settledBy)
                .containsOnly(stage.viceDirector().name());
        var mine = inTheNameOfTheLeader(all);
        assertThat(mine).extracting(OfflineEntryView::others).containsExactly(2);
        stage.viceDirector().does(() -> offline.object(mine.get(0).id(), "第三件我没有退"));
        for (var id : all) {
            assertThat(stage.secretary().asks(() -> offline.ofCase(id))).allMatch(OfflineEntryView::isDisputed).hasSize(1);
        }
    }

    @Test
    @DisplayName("OF8 SE4 一并补录的头一件转为涉密以后，本人仍看到其余各件，可以提出异议，办公室也看到")
    void leavesTheOthersToBeAnsweredWhenTheFirstTurnsOutToBeSecret() {
        var all = List.of(journey.refer(), journey.refer(), journey.refer());
        var sheet = send(all);
        claim(all);
        var tasks = stage.secretary().asks(() ->
                offline.decidable(all, APPROVE_ASSIGNMENT, stage.viceDirector().personId()));
        var decisions = all.stream()
                .map(id -> new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), true, null))
                .toList();
        stage.secretary().does(() -> offline.recordTogether(
                new RecordTogether(tasks, stage.viceDirector().personId(), clock.today(), "纸批-8", null),
                () -> commands.decide(new DecideSheet(sheet, decisions))));
        var secret = inTheNameOfTheLeader(all).get(0).suggestionId();
        int version = journey.suggestion(secret).version();

        stage.secretary().does(() -> turns.turn(new TurnSecret(secret, version, SecretGround.MARKED)));

        var mine = inTheNameOfTheLeader(all);
        assertThat(mine).extracting(OfflineEntryView::others).containsExactly(1);
        assertThat(mine).noneMatch(entry -> entry.suggestionId().equals(secret));
        stage.viceDirector().does(() -> offline.object(mine.get(0).id(), "这一件我没有批"));
        var others = all.stream().filter(id -> !id.equals(secret)).toList();
        for (var id : others) {
            assertThat(stage.secretary().asks(() -> offline.ofCase(id))).allMatch(OfflineEntryView::isDisputed).hasSize(1);
        }
        assertThat(stage.reviewer().asks(() -> offline.disputed()))
                .filteredOn(entry -> all.contains(entry.suggestionId()))
                .extracting(OfflineEntryView::id)
                .containsExactly(mine.get(0).id());
    }

    private List<OfflineEntryView> inTheNameOfTheLeader(List<UUID> cases) {
        return stage.viceDirector().asks(() -> offline.inMyName()).stream()
                .filter(entry -> cases.contains(entry.suggestionId()))
                .toList();
    }

    private UUID send(List<UUID> cases) {
        var lines = cases.stream()
                .map(id -> new PrepareAssignment(
                        journey.task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version(), stage.leadSectionId(), List.of(), null))
                .toList();
        return stage.secretary().asks(() -> commands.send(new SendSheet(lines)));
    }

    private void claim(List<UUID> cases) {
        var claims = cases.stream()
                .map(id -> new Claim(journey.task(id, CLAIM_ASSIGNMENT), stage.officer().personId()))
                .toList();
        stage.head().does(() -> commands.claim(new ClaimLines(claims)));
    }
}
