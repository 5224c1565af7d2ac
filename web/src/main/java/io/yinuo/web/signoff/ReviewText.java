package io.yinuo.web.signoff;

import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.DraftView;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import io.yinuo.processes.ReplySignOff.UserTasks;

/**
 * The text under review and its way so far.
 *
 * @param since number of the version that the reader has seen: at the last return from this step, or else as the
 *     drafter handed it in
 */
public record ReviewText(DraftView draft, List<SignOffStepView> steps, int since) {

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
        int since = steps.stream()
                .filter(step -> step.step() == KINDS.get(element) && step.decision() == Decision.RETURN)
                .max(Comparator.comparing(SignOffStepView::decidedAt))
                .map(SignOffStepView::draftNumber)
                .orElse(handedIn);
        return new ReviewText(draft, steps, since);
    }

    /** The notes that came with decisions, newest first. */
    public List<SignOffStepView> notes() {
        return steps.stream()
                .filter(step -> step.note() != null && !step.note().isBlank())
                .sorted(Comparator.comparing(SignOffStepView::decidedAt).reversed())
                .toList();
    }
}
