package io.yinuo.it.consistency;

import static io.yinuo.it.consistency.Findings.kindsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailFilter;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.consistency.Mending;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.AdministrationTrail;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.NoticeKind;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.workflow.WorkItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What runs beside the handling: each is damaged by hand, found, and set right where its row says for certain what it is. */
@ServerTest
@DisplayName("一致性检查：承诺、协办意见、期限调整、到期提醒")
class BesideConsistencyIT {

    private static final String ASKED = " where role = 'CO_HANDLER' and status = 'ACTIVE' and suggestion_id = ?";
    private static final String ELSEWHERE = "update act_ru_execution set business_key_ = '%s' where business_key_ = ?";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Mending mending;

    @Inject
    private Damages damages;

    @Inject
    private Findings findings;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private OutsideUnits units;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Signals signals;

    @Inject
    private AdministrationTrail administration;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("承诺没有流程跟踪：找得到，按记录重新跟踪，可以接着报告")
    void followsAPromiseAgainThatWasLost() throws Exception {
        var id = journey.toRating();
        var promise = promise(id).id();
        var lost = UUID.randomUUID();
        assertThat(findings.kindsOf(id)).isEmpty();
        damages.forGood(ELSEWHERE.formatted(lost), promise.toString());

        assertThat(of(id)).extracting(Finding::kind, Finding::detail, Finding::subjectId).containsExactlyInAnyOrder(
                tuple(FindingKind.COMMITMENT_STRAY, "REPORTING", promise),
                tuple(FindingKind.FOLLOW_UP_LEFT_OVER, null, lost));
        stage.admin().does(() -> mending.restart(promise));
        stage.admin().does(() -> mending.endLeftOver(lost));

        assertThat(findings.kindsOf(id)).isEmpty();
        findings.refused("RECORDS_AGREE", () -> mending.restart(promise));
        findings.refused("RECORDS_AGREE", () -> mending.endLeftOver(lost));
        var shown = promise(id);
        stage.officer().does(() -> reports.report(ReportCommitment.noChange(shown.id(), shown.version())));
        assertThat(findings.kindsOf(id)).isEmpty();
        assertThat(stage.admin().asks(() -> administration.find(new TrailFilter(null, null, null, 0, 10))).entries())
                .filteredOn(entry -> !entry.refused())
                .extracting(TrailEntry::action)
                .contains("consistency.restart", "consistency.endLeftOver");
    }

    @Test
    @DisplayName("承诺已了结，流程还在跟踪")
    void findsAFollowUpOfAPromiseThatIsSettled() throws Exception {
        var id = journey.toRating();
        var settled = "update commitment set status = 'EXPLAINED' where id = ?";

        assertThat(kindsOf(id, findings.after(settled, promise(id).id()))).containsExactly(FindingKind.FOLLOW_UP_LEFT_OVER);
    }

    @Test
    @DisplayName("件已办结，承诺超期没有提醒的也找得到")
    void findsASilentPromiseOfAClosedCase() throws Exception {
        var id = journey.toRating();
        damages.forGood(
                "update deadline set due_on = date '2020-01-02', strict_on = date '2020-01-02'"
                        + " where kind = 'COMMITMENT' and suggestion_id = ?",
                id);

        assertThat(kindsOf(id, findings.after("update suggestion set status = 'CLOSED' where id = ?", id)))
                .contains(FindingKind.SIGNAL_MISSING);
    }

    @Test
    @DisplayName("征求的意见没有流程在等：找得到，重新征求，对方提出意见")
    void asksASectionAgainWhoseOpinionWasLost() throws Exception {
        var id = journey.toCoHandling();
        var part = coHandler(id).id();
        assertThat(findings.kindsOf(id)).isEmpty();
        damages.forGood(ELSEWHERE.formatted(UUID.randomUUID()), part.toString());

        assertThat(of(id)).extracting(Finding::kind, Finding::detail, Finding::subjectId)
                .containsExactly(tuple(FindingKind.OPINION_UNASKED, "人事科", part));
        stage.admin().does(() -> mending.askAgain(part));

        findings.refused("RECORDS_AGREE", () -> mending.askAgain(part));
        assertThat(journey.open(id)).filteredOn(item -> item.element().equals(CoHandling.UserTasks.GIVE_OPINION))
                .extracting(WorkItem::subjectId)
                .containsExactly(part);
        var task = journey.task(id, CoHandling.UserTasks.GIVE_OPINION);
        stage.otherHead().does(() -> opinions.giveOpinion(new GiveOpinion(task, "同意，教师编制由我科落实。")));
        assertThat(coHandler(id).status()).isEqualTo(AssignmentStatus.ANSWERED);
    }

    @Test
    @DisplayName("会办单位的意见没有流程在等")
    void findsAnOutsideUnitThatNobodyWaitsFor() throws Exception {
        var id = journey.toDrafting(journey.refer(HandlingRole.LEAD, "会办：某市财政局"), stage.officer());
        var unit = stage.secretary().asks(() -> units.add(new AddOutsideUnit(id, "某市民政局", null, null)));
        assertThat(findings.kindsOf(id)).isEmpty();

        assertThat(findings.after(ELSEWHERE.formatted(UUID.randomUUID()), unit.toString()))
                .filteredOn(found -> id.equals(found.suggestionId()))
                .extracting(Finding::kind, Finding::detail, Finding::subjectId)
                .containsExactly(tuple(FindingKind.OPINION_UNASKED, "某市民政局", unit));
    }

    @Test
    @DisplayName("件已往下办而意见没有着落，意见已提出而内容不见，都找得到")
    void findsAnOpinionThatWasLostOnTheWay() throws Exception {
        var id = journey.toCoHandling();

        assertThat(kindsOf(id, findings.after("update suggestion set status = 'IN_SIGN_OFF' where id = ?", id)))
                .contains(FindingKind.OPINION_LOST);
        assertThat(kindsOf(id, findings.after("update assignment set status = 'APPROVED'" + ASKED, id)))
                .containsExactly(FindingKind.OPINION_LOST);
        assertThat(kindsOf(id, findings.after("update assignment set status = 'ANSWERED'" + ASKED, id)))
                .containsExactlyInAnyOrder(FindingKind.OPINION_LOST, FindingKind.OPINION_STILL_ASKED);
    }

    @Test
    @DisplayName("意见已免除，流程还在等：结束等待")
    void endsTheWaitForAnOpinionThatWasWaived() throws Exception {
        var id = journey.toCoHandling();
        var part = coHandler(id).id();
        damages.forGood(
                "update assignment set status = 'WAIVED', waiver_reason = '已口头答复'" + ASKED, id);
        assertThat(findings.kindsOf(id)).containsExactly(FindingKind.OPINION_STILL_ASKED);

        stage.admin().does(() -> mending.endLeftOver(part));

        Eventually.holds("nobody waits for " + part, () -> findings.kindsOf(id).isEmpty());
        assertThat(journey.elements(id)).containsExactly(SuggestionHandling.UserTasks.DRAFT_REPLY);
        assertThat(coHandler(id).status()).isEqualTo(AssignmentStatus.WAIVED);
    }

    @Test
    @DisplayName("期限调整没有流程：回到该办的一步，照常审批；已撤回而流程还在的也找得到")
    void putsAnAdjustmentBackToItsStep() throws Exception {
        var id = journey.toDrafting();
        var request = extension(id);
        assertThat(findings.kindsOf(id)).isEmpty();
        var withdrawn = "update deadline_adjustment set status = 'WITHDRAWN', open_key = null where id = ?";
        assertThat(kindsOf(id, findings.after(withdrawn, request))).containsExactly(FindingKind.ADJUSTMENT_LEFT_OVER);
        var lost = UUID.randomUUID();
        damages.forGood(ELSEWHERE.formatted(lost), request.toString());

        assertThat(of(id)).extracting(Finding::kind, Finding::detail, Finding::subjectId).containsExactlyInAnyOrder(
                tuple(FindingKind.ADJUSTMENT_STRAY, "EXTENSION", request),
                tuple(FindingKind.ADJUSTMENT_LEFT_OVER, null, lost));
        stage.admin().does(() -> mending.restart(request));
        stage.admin().does(() -> mending.endLeftOver(lost));

        assertThat(findings.kindsOf(id)).isEmpty();
        var decision = journey.task(id, DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT);
        stage.viceDirector().does(() -> adjustments.decide(new DecideAdjustment(decision, true, "局办公会研究过")));
        assertThat(journey.elements(id)).contains(DeadlineAdjustment.UserTasks.RECORD_CONSENT);
        assertThat(findings.kindsOf(id)).isEmpty();
    }

    @Test
    @DisplayName("T13 到期提醒该发两个整工作日没有发：找得到，巡检后发出；差一天的不算")
    void letsAReminderSpeakThatWasMissed() throws Exception {
        var id = journey.toDrafting();
        var day = findings.workingDay(clock.today(), 6);
        var due = findings.workingDay(day, 3);
        var near = "update deadline set beyond_calendar = false, starts_on = date '2020-01-02', strict_on = date '%1$s',"
                + " due_on = date '%1$s' where kind = 'REPLY' and subject_id = ?";

        findings.on(day, () -> {
            assertThat(findings.kindsOf(id)).isEmpty();
            assertThat(kindsOf(id, findings.after(near.formatted(findings.workingDay(day, 4)), id))).isEmpty();
            assertThat(kindsOf(id, findings.after(near.formatted(due), id))).containsExactly(FindingKind.REMINDER_MISSING);
            damages.forGood(near.formatted(due), id);
            stage.admin().does(() -> mending.letSpeak(id));
            assertThat(findings.kindsOf(id)).isEmpty();
            findings.refused("RECORDS_AGREE", () -> mending.letSpeak(id));
        });

        assertThat(stage.secretary().asks(() -> signals.ofCase(id))).filteredOn(told -> told.deadlineKind() == DeadlineKind.REPLY)
                .extracting(SignalView::stage)
                .containsExactly(NoticeKind.REMINDER);
    }

    private UUID extension(UUID id) {
        var reply = journey.deadline(id, DeadlineKind.REPLY);
        return stage.officer().asks(() -> adjustments.request(new RequestAdjustment(
                id, reply.id(), AdjustmentKind.EXTENSION, null, reply.dueOn().plusDays(20), "需实地核查")));
    }

    private AssignmentView coHandler(UUID id) {
        return stage.secretary().asks(() -> assignments.ofCase(id)).stream()
                .filter(part -> part.role() == AssignmentRole.CO_HANDLER && part.status().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private CommitmentView promise(UUID id) {
        return stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);
    }

    private List<Finding> of(UUID id) {
        return findings.check().findings().stream().filter(found -> id.equals(found.suggestionId())).toList();
    }
}
