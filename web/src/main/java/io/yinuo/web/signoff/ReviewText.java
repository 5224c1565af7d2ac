package io.yinuo.web.signoff;

import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.DraftView;
import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The text under review and its way so far.
 *
 * @param since number of the version to compare with: as it was at the last return from this step, or else as the
 *     drafter handed it in
 * @param returnedBefore whether this step has returned it already
 */
public record ReviewText(DraftView draft, List<SignOffStepView> steps, int since, boolean returnedBefore) {

    private static final Map<String, SignOffStepKind> KINDS = Map.of(
            UserTasks.HEAD_REVIEW, SignOffStepKind.HEAD_REVIEW,
            UserTasks.COUNTERSIGN, SignOffStepKind.COUNTERSIGN,
            UserTasks.OFFICE_REVIEW, SignOffStepKind.OFFICE_REVIEW,
            UserTasks.VICE_DIRECTOR_REVIEW, SignOffStepKind.VICE_DIRECTOR_REVIEW,
            UserTasks.SIGN_REPLY, SignOffStepKind.SIGNATURE);

    static ReviewText of(
            DraftView draft, List<DraftVersionView> versions, List<SignOffStepView> steps, String element) {
        int handedIn = versions.stream()
                .filter(version -> version.step().isDrafting())
                .mapToInt(DraftVersionView::number)
                .max()
                .orElse(draft.number());
        var returned = steps.stream()
                .filter(step -> step.step() == KINDS.get(element) && step.decision() == Decision.RETURN)
                .max(Comparator.comparing(SignOffStepView::decidedAt));
        return new ReviewText(
                draft, steps, returned.map(SignOffStepView::draftNumber).orElse(handedIn), returned.isPresent());
    }
}
