package io.yinuo.workflow;

import io.yinuo.processes.ProcessVariable;
import java.util.List;
import java.util.UUID;

/**
 * What the features say to the process engine; each call joins the caller's transaction, so that row and token change
 * together or not at all.
 */
public interface Workflow {

    /** Begins a process under its business key. */
    void start(String processKey, UUID businessKey, Outcome variables);

    /** Begins a case again that was closed, behind its rating. */
    void resumeAfterRating(UUID suggestionId, Outcome variables);

    /** Ends all that runs for the case, beside its handling too; its open steps are closed. */
    void end(UUID suggestionId);

    /** Tells the running process of a case what has become known otherwise; an ended one is told nothing. */
    void learn(UUID suggestionId, Outcome variables);

    /** Names somebody else in every process that runs for the case and names anybody by this variable. */
    void rename(UUID suggestionId, ProcessVariable<String> variable, UUID id);

    /** Ends a human step in the engine and closes its row. */
    void complete(WorkItem item, UUID closedBy, Outcome outcome);

    /**
     * Takes a matter of a sheet from the leader back to the office director, who rules on a late objection.
     *
     * @throws io.yinuo.shared.StateConflict {@code TASK_FINISHED} when it does not wait for the leader
     */
    void returnToRuling(UUID suggestionId);

    /** Asks one more section for its opinion while the case is being handled. */
    void requestOpinion(UUID suggestionId, UUID assignmentId, UUID sectionId);

    /** Waits for the opinion of a unit outside of the bureau, which the office records. */
    void requestOutsideOpinion(UUID suggestionId, UUID unitId);

    /** Ends the wait for an opinion that will not come. */
    void waiveOpinion(UUID assignmentId);

    /** Ends what runs for an extension or suspension that will not come, or is no longer needed. */
    void withdrawAdjustment(UUID adjustmentId);

    /**
     * Tells the follow-up of a promise what has happened.
     *
     * @param message one of {@link io.yinuo.processes.CommitmentFollowUp.Messages}
     * @throws io.yinuo.shared.StateConflict {@code COMMITMENT_NOT_FOLLOWED} when it does not wait for it
     */
    void tellFollowUp(UUID commitmentId, String message);

    /**
     * Takes a signed letter back to its signatory.
     *
     * @param businessKey of the process that waits to number or to send it
     * @throws io.yinuo.shared.StateConflict {@code SIGNATURE_NOT_WITHDRAWABLE}
     */
    void withdrawSignature(UUID businessKey);

    /**
     * Answers a matter anew whose reply is being delivered or waits for its rating, or whose opinion was sent.
     *
     * @throws io.yinuo.shared.StateConflict {@code REPLY_NOT_RECALLABLE} when it does not wait for one
     */
    void answerAnew(UUID suggestionId, UUID replyId);

    /**
     * Ends what runs for a further reply that will not be given.
     *
     * @throws io.yinuo.shared.StateConflict {@code REPLY_NOT_DROPPED} when nothing waits for it
     */
    void dropReply(UUID replyId);

    /**
     * Answers a closed matter anew, with what its process has to know.
     *
     * @param message {@link io.yinuo.processes.SuggestionHandling.Messages#CLOSED_REPLY_RECALLED} or
     *     {@link io.yinuo.processes.Contribution.Messages#CLOSED_CONTRIBUTION_RECALLED}
     */
    void reopen(UUID suggestionId, String message, Outcome variables);

    /** What the decision table proposes for a title. */
    Routing route(String title, String kind);

    /**
     * Proposed handling sections (拟办建议).
     *
     * @param leadSection code of the lead section
     * @param coHandlers codes of the co-handling sections
     * @param ground why, in Chinese
     */
    record Routing(String leadSection, List<String> coHandlers, String ground) {}
}
