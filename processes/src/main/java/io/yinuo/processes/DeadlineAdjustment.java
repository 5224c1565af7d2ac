package io.yinuo.processes;

/**
 * The extension or suspension of one deadline (期限调整): a leader approves, the referrer consents, then the day moves.
 *
 * <p>Its business key is the id of the request. It runs beside the case and ends with {@link Messages#WITHDRAWN} when the
 * applicant withdraws, or when what was owed is done meanwhile.
 */
public final class DeadlineAdjustment {

    public static final String KEY = "DeadlineAdjustmentProcess";
    public static final String RESOURCE = "bpmn/deadline-adjustment.bpmn";

    private DeadlineAdjustment() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String DECIDE_ADJUSTMENT = "Task_DecideAdjustment";
        /** The office records what the referrer answered. */
        public static final String RECORD_CONSENT = "Task_RecordConsent";
        public static final String RESUME_HANDLING = "Task_ResumeHandling";

        private UserTasks() {}
    }

    /** Events. */
    public static final class Elements {
        public static final String ADJUSTMENT_REQUESTED = "StartEvent_AdjustmentRequested";
        public static final String WITHDRAWAL = "EventSubProcess_Withdrawal";
        public static final String ADJUSTMENT_WITHDRAWN_START = "StartEvent_AdjustmentWithdrawn";
        public static final String ADJUSTMENT_APPROVED = "Gateway_AdjustmentApproved";
        public static final String CONSENT_GIVEN = "Gateway_ConsentGiven";
        public static final String SUSPENDS = "Gateway_Suspends";
        public static final String ADJUSTMENT_REFUSED = "EndEvent_AdjustmentRefused";
        public static final String CONSENT_DECLINED = "EndEvent_ConsentDeclined";
        public static final String DEADLINE_EXTENDED = "EndEvent_DeadlineExtended";
        public static final String HANDLING_RESUMED = "EndEvent_HandlingResumed";
        public static final String ADJUSTMENT_WITHDRAWN = "EndEvent_AdjustmentWithdrawn";

        private Elements() {}
    }

    /** Messages, correlated by the request's id. */
    public static final class Messages {
        public static final String WITHDRAWN = "Msg_AdjustmentWithdrawn";

        private Messages() {}
    }

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> VICE_DIRECTOR_ID = CaseVariables.VICE_DIRECTOR_ID;
        /** Whether the term stands still for a time, or else gets a later last day. */
        public static final ProcessVariable<Boolean> SUSPENDS = ProcessVariable.bool("suspends");

        public static final ProcessVariable<Boolean> APPROVED = ProcessVariable.bool("approved");
        public static final ProcessVariable<Boolean> CONSENTED = ProcessVariable.bool("consented");

        private Variables() {}
    }
}
