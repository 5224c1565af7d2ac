package io.yinuo.it.rest;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.commitment.Commitments;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.Measures;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.Reach;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is opened that is neither a matter nor a letter: steps beside the straight way, promises, and what a bureau keeps. */
@ApplicationScoped
public class MatrixSubjects {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OutsideUnits units;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Commitments commitments;

    @Inject
    private StandardTexts texts;

    @Inject
    private Bulletins bulletins;

    @Inject
    private Measures measures;

    @Inject
    private WorkClock clock;

    /** Steps that wait beside the straight way, by what is done in them. */
    public Map<String, String> steps() {
        return Map.of("opinion", opinion(), "unit", unit(), "adjustment", adjustment(), "joint", jointReply());
    }

    /** What the bureau keeps apart from its matters, by what it is: nobody has released the bulletin. */
    public Map<String, String> kept() {
        return Map.of("text", text().toString(), "bulletin", bulletin().toString(), "measure", measure().toString());
    }

    /** The promise that was made to the deputies of this matter. */
    public String promiseOf(UUID matter) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(matter)).get(0).id().toString();
    }

    private String opinion() {
        return journey.task(journey.toCoHandling(), CoHandling.UserTasks.GIVE_OPINION);
    }

    private String unit() {
        var id = journey.toDrafting(journey.refer(HandlingRole.LEAD, "会办：某市财政局"), stage.officer());
        stage.secretary().asks(() -> units.add(new AddOutsideUnit(id, "某市民政局", null, null)));
        return journey.task(id, CoHandling.UserTasks.RECORD_OPINION);
    }

    private String adjustment() {
        var id = journey.toDrafting();
        var owed = stage.secretary().asks(() -> adjustments.adjustable(id)).get(0);
        stage.officer().asks(() -> adjustments.request(new RequestAdjustment(
                id, owed.deadline().id(), AdjustmentKind.EXTENSION, null, owed.limit(), "需实地核查")));
        return journey.task(id, DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT);
    }

    private String jointReply() {
        return journey.task(journey.toJointReply(), Contribution.UserTasks.FILE_JOINT_REPLY);
    }

    /** A standing line of letters. */
    public UUID text() {
        var line = List.of(new StandardPassage(BlockLevel.BODY, "感谢您的关心。"));
        return stage.secretary().asks(() -> texts.keep(
                new SaveStandardText(StandardTextKind.LINE, "结尾", null, null, null, null, line)));
    }

    /** A bulletin of this year that nobody has released. */
    public UUID bulletin() {
        return stage.secretary().asks(() -> bulletins.compose(ComposeBulletin.ofYear(clock.today().getYear())));
    }

    /** A measure that is under way. */
    public UUID measure() {
        return stage.officer().asks(() -> measures.make(new NewMeasure(
                null, "心理教师", "为小学配备心理教师，巡回辅导。", "FIVE", stage.leadSectionId(), null, MeasureState.UNDER_WAY,
                Reach.PRIMARY, "某市", null, null, null, "某市教育局年度计划", "第三条")));
    }
}
