package io.yinuo.signoff;

import io.yinuo.drafting.DraftStep;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import io.yinuo.processes.ReplySignOff.UserTasks;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of the sign-off (审签环节), each with its place in the model. */
public enum SignOffStepKind {
    /** 科室负责人审稿. */
    HEAD_REVIEW(UserTasks.HEAD_REVIEW, ReturningStep.HEAD_REVIEW, DraftStep.HEAD_REVIEW),
    /** 会签; whoever countersigns answers for the own section and does not rewrite the letter. */
    COUNTERSIGN(UserTasks.COUNTERSIGN, ReturningStep.COUNTERSIGN, null),
    /** 办公室核稿. */
    OFFICE_REVIEW(UserTasks.OFFICE_REVIEW, ReturningStep.OFFICE_REVIEW, DraftStep.OFFICE_REVIEW),
    /** 分管领导复审. */
    VICE_DIRECTOR_REVIEW(
            UserTasks.VICE_DIRECTOR_REVIEW, ReturningStep.VICE_DIRECTOR_REVIEW, DraftStep.VICE_DIRECTOR_REVIEW),
    /** 签发. */
    SIGNATURE(UserTasks.SIGN_REPLY, ReturningStep.SIGNATURE, DraftStep.SIGNATURE),
    /** 复核编号用印; its return goes to the signatory, not to the drafter. */
    NUMBERING(UserTasks.NUMBER_REPLY, null, DraftStep.NUMBERING),
    /** 撤回签发; no step that waits, and its return goes to the signatory too. */
    WITHDRAWAL(null, null, null);

    private final String element;
    private final ReturningStep returning;
    private final DraftStep writing;

    SignOffStepKind(String element, ReturningStep returning, DraftStep writing) {
        this.element = element;
        this.returning = returning;
        this.writing = writing;
    }

    /** The step whose user task has this id. */
    public static SignOffStepKind of(String element) {
        return Stream.of(values()).filter(kind -> element.equals(kind.element)).findFirst().orElseThrow();
    }

    /** Id of its user task; null for a withdrawal, which comes uncalled. */
    public String element() {
        return element;
    }

    /** Under which name it sends a draft back to be revised; empty where it goes to the signatory. */
    public Optional<ReturningStep> returning() {
        return Optional.ofNullable(returning);
    }

    /** At which step of the text its edits are kept; empty where nobody may write. */
    public Optional<DraftStep> writing() {
        return Optional.ofNullable(writing);
    }
}
