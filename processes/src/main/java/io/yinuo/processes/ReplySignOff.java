package io.yinuo.processes;

/**
 * The sign-off of one reply (答复审签) from first draft to number and seal; its business key is the reply's id.
 *
 * <p>Every step answers with {@link Variables#DECISION}. A step that returns the draft also names itself in
 * {@link Variables#RETURNED_FROM}, and the revised draft goes straight back to it unless
 * {@link Variables#COUNTERSIGN_AGAIN} is set. The proofreader's return goes to the signatory without a revision, and so does
 * a letter whose signature was withdrawn (撤回签发), before or after it had its number.
 */
public final class ReplySignOff {

    public static final String KEY = "ReplySignOffProcess";
    public static final String RESOURCE = "bpmn/reply-sign-off.bpmn";

    private ReplySignOff() {}

    /** What a step decides. */
    public enum Decision {
        APPROVE,
        RETURN
    }

    /** The step that returned a draft for revision. */
    public enum ReturningStep {
        HEAD_REVIEW,
        COUNTERSIGN,
        OFFICE_REVIEW,
        VICE_DIRECTOR_REVIEW,
        SIGNATURE
    }

    /** Work of people. */
    public static final class UserTasks {
        public static final String HEAD_REVIEW = "Task_HeadReview";
        public static final String COUNTERSIGN = "Task_Countersign";
        public static final String OFFICE_REVIEW = "Task_OfficeReview";
        public static final String VICE_DIRECTOR_REVIEW = "Task_ViceDirectorReview";
        public static final String SIGN_REPLY = "Task_SignReply";
        public static final String NUMBER_REPLY = "Task_NumberReply";
        public static final String REVISE_DRAFT = "Task_ReviseDraft";

        private UserTasks() {}
    }

    /** Work of the application. */
    public static final class ServiceTasks {
        public static final String CHOOSE_ENTRY = "Task_ChooseEntry";
        public static final String LIST_COUNTERSIGNERS = "Task_ListCountersigners";
        public static final String COLLECT_COUNTERSIGNS = "Task_CollectCountersigns";

        private ServiceTasks() {}
    }

    /** Events and gateways. */
    public static final class Elements {
        public static final String DRAFT_SUBMITTED = "StartEvent_DraftSubmitted";
        public static final String SIGN_AGAIN = "Gateway_SignAgain";
        public static final String HEAD_REVIEW_OUTCOME = "Gateway_HeadReviewOutcome";
        public static final String COUNTERSIGN_NEEDED = "Gateway_CountersignNeeded";
        public static final String COUNTERSIGN_OUTCOME = "Gateway_CountersignOutcome";
        public static final String OFFICE_REVIEW_OUTCOME = "Gateway_OfficeReviewOutcome";
        public static final String VICE_DIRECTOR_REVIEW_NEEDED = "Gateway_ViceDirectorReviewNeeded";
        public static final String VICE_DIRECTOR_REVIEW_OUTCOME = "Gateway_ViceDirectorReviewOutcome";
        public static final String SIGNATURE_OUTCOME = "Gateway_SignatureOutcome";
        public static final String PROOFREAD_OUTCOME = "Gateway_ProofreadOutcome";
        public static final String SIGNATURE_WITHDRAWN = "BoundaryEvent_SignatureWithdrawn";
        public static final String COUNTERSIGN_AGAIN = "Gateway_CountersignAgain";
        public static final String RETURN_TO = "Gateway_ReturnTo";
        public static final String REPLY_NUMBERED = "EndEvent_ReplyNumbered";

        private Elements() {}
    }

    /** Messages, correlated by the business key of the process that waits to number or to send the letter. */
    public static final class Messages {
        /** Takes a signed letter back to its signatory, as long as it has not gone out. */
        public static final String SIGNATURE_WITHDRAWN = "Msg_SignatureWithdrawn";

        private Messages() {}
    }

    /** Names of the beans that the service tasks call. */
    public static final class Delegates {
        /** Sets {@link Variables#SIGN_AGAIN}. */
        public static final String CHOOSE_ENTRY = "chooseEntryDelegate";
        /** Sets {@link Variables#COUNTERSIGN_NEEDED} and {@link #COUNTERSIGN_SECTION_IDS}. */
        public static final String LIST_COUNTERSIGNERS = "listCountersignersDelegate";
        /** Sets {@link Variables#DECISION}, and {@link Variables#RETURNED_FROM} if a section refused. */
        public static final String COLLECT_COUNTERSIGNS = "collectCountersignsDelegate";

        private Delegates() {}
    }

    /**
     * The name of the <em>transient</em> collection of section ids over which countersigning runs in parallel; it is
     * read in the transaction that sets it and never stored.
     */
    public static final String COUNTERSIGN_SECTION_IDS = "countersignSectionIds";

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> LEAD_SECTION_ID = CaseVariables.LEAD_SECTION_ID;
        public static final ProcessVariable<String> OFFICER_ID = CaseVariables.OFFICER_ID;
        public static final ProcessVariable<String> VICE_DIRECTOR_ID = CaseVariables.VICE_DIRECTOR_ID;
        public static final ProcessVariable<String> SIGNATORY_ROLE = CaseVariables.SIGNATORY_ROLE;
        public static final ProcessVariable<String> REPLY_ID = CaseVariables.REPLY_ID;
        /** Whether the letter has been signed and withdrawn, and so begins at its signatory. */
        public static final ProcessVariable<Boolean> SIGN_AGAIN = ProcessVariable.bool("signAgain");
        /** One of {@link Decision}. */
        public static final ProcessVariable<String> DECISION = ProcessVariable.string("decision");
        /** One of {@link ReturningStep}. */
        public static final ProcessVariable<String> RETURNED_FROM = ProcessVariable.string("returnedFrom");
        public static final ProcessVariable<Boolean> COUNTERSIGN_NEEDED = ProcessVariable.bool("countersignNeeded");
        /** Whether sections have to agree before the revised draft goes back to the step that returned it. */
        public static final ProcessVariable<Boolean> COUNTERSIGN_AGAIN = ProcessVariable.bool("countersignAgain");
        /** Whether those who have agreed already are asked too; absent until a draft is revised. */
        public static final ProcessVariable<Boolean> COUNTERSIGN_ALL = ProcessVariable.bool("countersignAll");
        /** The section that is asked; local to each instance of {@link UserTasks#COUNTERSIGN}. */
        public static final ProcessVariable<String> SECTION_ID = ProcessVariable.string("sectionId");

        private Variables() {}
    }
}
