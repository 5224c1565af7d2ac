package io.yinuo.web.api.task;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.ObjectToAssignment;
import io.yinuo.assignment.ObjectToLine;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.RecordUnitOpinion;
import io.yinuo.assignment.RuleOnObjection;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.OpenStep;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Steps that end at the assignment's boundaries. */
@Dependent
public class AssignmentSteps {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentSheets sheets;

    @Inject
    Opinions opinions;

    @Inject
    OutsideUnits outsideUnits;

    @Inject
    CaseFiles files;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    void prepare(OpenStep step, StepBodies.PrepareAssignment body) {
        current.readBy(() -> files.open(step.suggestion().id()).suggestion());
        int expected = versions.expected(body.expectedVersion());
        assignments.prepare(new PrepareAssignment(
                step.item().taskId(), expected, body.leadSectionId(), body.coSectionIds(), body.note()));
    }

    void claim(OpenStep step, StepBodies.ClaimAssignment body) {
        if (body.objection() == null) {
            sheets.claim(new ClaimLines(List.of(new ClaimLines.Claim(step.item().taskId(), body.officerId()))));
        } else {
            sheets.object(new ObjectToLine(step.item().taskId(), body.objection(), body.proposedSectionId()));
        }
    }

    void rule(OpenStep step, StepBodies.RuleOnObjection body) {
        sheets.rule(new RuleOnObjection(
                step.item().taskId(), body.leadSectionId(), body.coSectionIds(), body.ruling()));
    }

    void approve(OpenStep step, StepBodies.ApproveAssignment body) {
        assignments.approve(new DecideAssignment(step.item().taskId(), body.approved(), body.note()));
    }

    void accept(OpenStep step, StepBodies.AcceptAssignment body) {
        if (body.objection() == null) {
            assignments.accept(new AcceptAssignment(step.item().taskId(), body.officerId()));
        } else {
            assignments.object(new ObjectToAssignment(step.item().taskId(), body.objection()));
        }
    }

    void recordUnitOpinion(OpenStep step, StepBodies.RecordUnitOpinion body) {
        var opinion = new UnitOpinion(body.signer(), body.answeredOn(), body.text(), body.paperId(), null);
        outsideUnits.recordOpinion(new RecordUnitOpinion(step.item().taskId(), opinion));
    }

    void giveOpinion(OpenStep step, StepBodies.GiveOpinion body) {
        opinions.giveOpinion(new GiveOpinion(step.item().taskId(), body.opinion()));
    }
}
