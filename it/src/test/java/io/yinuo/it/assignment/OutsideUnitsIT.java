package io.yinuo.it.assignment;

import static io.yinuo.processes.CoHandling.UserTasks.RECORD_OPINION;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.OutsideUnitStatus;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.assignment.RecordLateOpinion;
import io.yinuo.assignment.RecordUnitOpinion;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.WaiveUnit;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.drafting.Drafting;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.workflow.WorkItem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The draft of a lead bureau waits for the units outside of it, whose letters the office records. */
@ServerTest
class OutsideUnitsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OutsideUnits units;

    @Inject
    private Drafting drafting;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("CO1-CO3 列入、送函、登记意见；意见未到不能送审")
    void keepsTheDraftUntilTheOpinionIsRecorded() {
        var id = led();
        var unit = named(id, "某市民政局");
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> draftAndSubmit(id))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("OPINIONS_AWAITED"))
                .satisfies(refused -> assertThat(refused.parameters()).containsExactly("某市民政局"));

        stage.secretary().does(() -> units.send(new SendToUnit(
                unit.id(), unit.version(), UnitChannel.DOCUMENT_EXCHANGE, clock.today(), "民政局办公室", "某教函〔2023〕9号")));
        var due = Term.of(2, TermUnit.MONTH).countFrom(clock.today(), Calendars.national()).dueOn();
        assertThat(step(id).dueOn()).isEqualTo(due);
        assertThat(only(id).dueOn()).isEqualTo(due);
        stage.secretary().does(() -> units.recordOpinion(new RecordUnitOpinion(step(id).taskId(), opinion("同意承担一半经费"))));
        draftAndSubmit(id);

        Eventually.holds("head review", () -> journey.elements(id).equals(List.of(HEAD_REVIEW)));
        assertThat(only(id).status()).isEqualTo(OutsideUnitStatus.ANSWERED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.IN_SIGN_OFF);
    }

    @Test
    @DisplayName("CO4 免除后可以送审，迟到的意见照收并注明")
    void keepsALateOpinionAfterTheJoin() {
        var id = led();
        var unit = named(id, "某市财政局");
        stage.secretary().does(() -> units.waive(new WaiveUnit(unit.id(), unit.version(), "多次催办未复")));
        draftAndSubmit(id);
        Eventually.holds("head review", () -> journey.elements(id).equals(List.of(HEAD_REVIEW)));

        var waived = only(id);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.secretary().does(() ->
                units.recordLate(new RecordLateOpinion(unit.id(), waived.version() - 1, opinion("迟到")))));
        stage.secretary().does(() ->
                units.recordLate(new RecordLateOpinion(unit.id(), waived.version(), opinion("经费由我局列支"))));

        var late = stage.officer().asks(() -> units.ofCase(id)).get(0).opinion();
        assertThat(late.late()).isTrue();
        assertThat(late.text()).isEqualTo("经费由我局列支");
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
    }

    @Test
    void isKeptByTheOfficeOfALeadBureauAlone() {
        var alone = journey.toDrafting();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> named(alone, "某市民政局"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NOT_LEAD_UNIT"));

        var id = led();
        var command = new AddOutsideUnit(id, "某市民政局", null, null);
        stage.officer().does(() ->
                assertThatThrownBy(() -> units.add(command)).isInstanceOf(EJBAccessException.class));
        stage.deputy().does(() ->
                assertThatThrownBy(() -> units.ofCase(id)).isInstanceOf(EJBAccessException.class));
        stage.otherHead().does(() ->
                assertThatThrownBy(() -> units.ofCase(id)).isInstanceOf(NotFound.class));
        var late = journey.toHeadReview();
        assertThatThrownBy(() -> named(late, "某市民政局")).isInstanceOf(StateConflict.class);
    }

    private UUID led() {
        return journey.toDrafting(journey.refer(HandlingRole.LEAD, "某市民政局、某市财政局"), stage.officer());
    }

    private OutsideUnitView named(UUID id, String name) {
        stage.secretary().does(() -> units.add(new AddOutsideUnit(id, name, "王科长", "63000001")));
        return only(id);
    }

    private OutsideUnitView only(UUID id) {
        var all = stage.secretary().asks(() -> units.ofCase(id));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private WorkItem step(UUID id) {
        return journey.open(id).stream()
                .filter(item -> item.element().equals(RECORD_OPINION))
                .findFirst()
                .orElseThrow();
    }

    private UnitOpinion opinion(String text) {
        return new UnitOpinion("王局长", clock.today(), text, null, null);
    }

    private void draftAndSubmit(UUID id) {
        stage.officer().does(() -> drafting.save(journey.draft(id, null)));
        journey.submit(stage.officer(), id, DRAFT_REPLY, false);
    }
}
