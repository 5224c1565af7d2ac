package io.yinuo.processes;

import java.util.Set;

/**
 * The follow-up of one promise (承诺跟踪), from the delivery of the reply that makes it until it is kept or explained.
 *
 * <p>Its business key is the id of the commitment; it outlives the handling of the suggestion.
 */
public final class CommitmentFollowUp {

    public static final String KEY = "CommitmentFollowUpProcess";
    public static final String RESOURCE = "bpmn/commitment-follow-up.bpmn";

    /** All work of people, which waits beside the handling of the case and often after it. */
    public static final Set<String> STEPS = Set.of(
            UserTasks.REPORT_PROGRESS,
            UserTasks.VERIFY_FULFILMENT,
            UserTasks.LOOK_BACK,
            UserTasks.DECIDE_EXPLANATION,
            UserTasks.EXPLAIN_DELAY,
            UserTasks.DECIDE_DELAY_EXPLANATION,
            UserTasks.DECIDE_CHANGE);

    private CommitmentFollowUp() {}

    /** What the owner section says in a report, as the code held by {@link Variables#CLAIM}. */
    public enum Claim {
        ONGOING,
        DONE,
        IMPOSSIBLE
    }

    /** Work of people. */
    public static final class UserTasks {
        public static final String REPORT_PROGRESS = "Task_ReportProgress";
        /** By somebody outside of the owner section. */
        public static final String VERIFY_FULFILMENT = "Task_VerifyFulfilment";
        public static final String LOOK_BACK = "Task_LookBack";
        public static final String DECIDE_EXPLANATION = "Task_DecideExplanation";
        public static final String EXPLAIN_DELAY = "Task_ExplainDelay";
        public static final String DECIDE_DELAY_EXPLANATION = "Task_DecideDelayExplanation";
        public static final String DECIDE_CHANGE = "Task_DecideChange";

        private UserTasks() {}
    }

    /** Events. */
    public static final class Elements {
        public static final String FOLLOW_UP_BEGUN = "StartEvent_FollowUpBegun";
        public static final String REPORT_DUE = "CatchEvent_ReportDue";
        public static final String REPORT_CLAIMS = "Gateway_ReportClaims";
        public static final String FULFILMENT_VERIFIED = "Gateway_FulfilmentVerified";
        public static final String LOOK_BACK_DUE = "CatchEvent_LookBackDue";
        public static final String STILL_KEPT = "Gateway_StillKept";
        public static final String COMMITMENT_CLOSED_OUT = "EndEvent_CommitmentClosedOut";
        public static final String EXPLANATION_APPROVED = "Gateway_ExplanationApproved";
        public static final String COMMITMENT_EXPLAINED = "EndEvent_CommitmentExplained";
        public static final String LATENESS = "EventSubProcess_Lateness";
        public static final String COMMITMENT_LATE = "StartEvent_CommitmentLate";
        public static final String DELAY_EXPLAINED_GATEWAY = "Gateway_DelayExplained";
        public static final String DELAY_EXPLAINED = "EndEvent_DelayExplained";
        public static final String CHANGE = "EventSubProcess_Change";
        public static final String CHANGE_REQUESTED = "StartEvent_ChangeRequested";
        public static final String CHANGE_APPROVED = "Gateway_ChangeApproved";
        public static final String CHANGE_IN_FORCE = "EndEvent_ChangeInForce";
        public static final String CHANGE_REFUSED = "EndEvent_ChangeRefused";
        public static final String VOIDING = "EventSubProcess_Voiding";
        public static final String REPLY_TAKEN_BACK = "StartEvent_ReplyTakenBack";
        public static final String COMMITMENT_VOIDED = "EndEvent_CommitmentVoided";

        private Elements() {}
    }

    /** Messages, correlated by the commitment's id. */
    public static final class Messages {
        public static final String REPORT_DUE = "Msg_ReportDue";
        public static final String LOOK_BACK_DUE = "Msg_LookBackDue";
        public static final String COMMITMENT_LATE = "Msg_CommitmentLate";
        public static final String CHANGE_REQUESTED = "Msg_ChangeRequested";
        public static final String REPLY_TAKEN_BACK = "Msg_ReplyTakenBack";

        private Messages() {}
    }

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> VICE_DIRECTOR_ID = CaseVariables.VICE_DIRECTOR_ID;
        /** The section that is to keep the promise (责任科室). */
        public static final ProcessVariable<String> OWNER_SECTION_ID = ProcessVariable.string("ownerSectionId");

        /** The code of a {@link Claim}. */
        public static final ProcessVariable<String> CLAIM = ProcessVariable.string("claim");
        public static final ProcessVariable<Boolean> VERIFIED = ProcessVariable.bool("verified");
        public static final ProcessVariable<Boolean> STILL_KEPT = ProcessVariable.bool("stillKept");
        public static final ProcessVariable<Boolean> APPROVED = ProcessVariable.bool("approved");

        private Variables() {}
    }
}
