package io.yinuo.processes;

/**
 * The handling of one suggestion (建议办理) from referral to close; its business key is the suggestion's id.
 *
 * <p>The answers of the people are the variables {@link Variables#APPROVED}, {@link Variables#ACCEPTED},
 * {@link Variables#REHANDLE} and {@link Variables#MEET}, set by the command that completes the task.
 */
public final class SuggestionHandling {

    public static final String KEY = "SuggestionHandlingProcess";
    public static final String RESOURCE = "bpmn/suggestion-handling.bpmn";

    private SuggestionHandling() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String PREPARE_ASSIGNMENT = "Task_PrepareAssignment";
        /** On a sheet the section claims the matter, or says why it is not its own. */
        public static final String CLAIM_ASSIGNMENT = "Task_ClaimAssignment";
        /** The office director decides who leads after an objection. */
        public static final String DECIDE_OBJECTION = "Task_DecideObjection";
        public static final String APPROVE_ASSIGNMENT = "Task_ApproveAssignment";
        public static final String ACCEPT_ASSIGNMENT = "Task_AcceptAssignment";
        public static final String DRAFT_REPLY = "Task_DraftReply";
        public static final String DELIVER_REPLY = "Task_DeliverReply";
        public static final String RATE_REPLY = "Task_RateReply";
        public static final String RECORD_MEETING = "Task_RecordMeeting";

        private UserTasks() {}
    }

    /** Work of the application. */
    public static final class ServiceTasks {
        public static final String PROPOSE_ASSIGNMENT = "Task_ProposeAssignment";
        public static final String CLOSE_SUGGESTION = "Task_CloseSuggestion";

        private ServiceTasks() {}
    }

    /** Processes that are called. */
    public static final class CallActivities {
        public static final String CO_HANDLING = "CallActivity_CoHandling";
        public static final String REPLY_SIGN_OFF = "CallActivity_ReplySignOff";
        public static final String REHANDLING = "CallActivity_Rehandling";

        private CallActivities() {}
    }

    /** Events, gateways and scopes. */
    public static final class Elements {
        public static final String SUGGESTION_REFERRED = "StartEvent_SuggestionReferred";
        public static final String SENT_ON_SHEET = "Gateway_SentOnSheet";
        public static final String ASSIGNMENT_CLAIMED = "Gateway_AssignmentClaimed";
        public static final String ASSIGNMENT_APPROVED = "Gateway_AssignmentApproved";
        public static final String ASSIGNMENT_ACCEPTED = "Gateway_AssignmentAccepted";
        /** Ends when the draft is submitted and every opinion is in or waived. */
        public static final String HANDLING = "SubProcess_Handling";
        public static final String HANDLING_BEGUN = "StartEvent_HandlingBegun";
        public static final String DRAFT_SUBMITTED = "EndEvent_DraftSubmitted";
        public static final String CO_HANDLING_SCOPE = "EventSubProcess_CoHandling";
        public static final String CO_HANDLING_REQUESTED = "StartEvent_CoHandlingRequested";
        public static final String CO_HANDLING_FINISHED = "EndEvent_CoHandlingFinished";
        /** The letter goes back into the sign-off before it is delivered. */
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Elements.SIGNATURE_WITHDRAWN;
        /** The delivered letter is replaced instead of rated. */
        public static final String REPLY_RECALLED = "BoundaryEvent_ReplyRecalled";
        /** Some have the letter; the others will not get it, but the one that replaces it. */
        public static final String DELIVERY_STOPPED = "BoundaryEvent_DeliveryStopped";
        /** The same while a second or replacing letter is delivered. */
        public static final String REHANDLING_STOPPED = "BoundaryEvent_RehandlingStopped";
        /** A closed matter is answered anew. */
        public static final String CLOSED_REPLY_RECALLED = "StartEvent_ClosedReplyRecalled";
        /** Begins again after the close, behind the rating. */
        public static final String LATE_RATING = "StartEvent_LateRating";
        public static final String DEPUTY_SATISFIED = "Gateway_DeputySatisfied";
        public static final String SUGGESTION_CLOSED = "EndEvent_SuggestionClosed";

        private Elements() {}
    }

    /** Messages, correlated by the suggestion's id. */
    public static final class Messages {
        /**
         * Asks one more section for its opinion, as long as {@link Elements#HANDLING} is open. The message brings
         * {@link CoHandling.Variables#ASSIGNMENT_ID} and {@link CoHandling.Variables#SECTION_ID}, which must be set in
         * the triggered scope only: in the scope of the case a second co-handler would overwrite the first.
         */
        public static final String CO_HANDLING_REQUESTED = "Msg_CoHandlingRequested";
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Messages.SIGNATURE_WITHDRAWN;
        /** Brings {@link Variables#REPLY_ID} of the letter that replaces the one which is being delivered or waits for its rating. */
        public static final String REPLY_RECALLED = "Msg_ReplyRecalled";
        /** Begins the process of a closed matter again, at its replacing letter. */
        public static final String CLOSED_REPLY_RECALLED = "Msg_ClosedReplyRecalled";
        /** Starts a case anew that was closed without a rating; brings all {@link Variables} but the assignment's answers. */
        public static final String LATE_RATING = "Msg_LateRating";

        private Messages() {}
    }

    /** Names of the beans that the service tasks call. */
    public static final class Delegates {
        public static final String PROPOSE_ASSIGNMENT = "proposeAssignmentDelegate";
        public static final String CLOSE_SUGGESTION = "closeSuggestionDelegate";

        private Delegates() {}
    }

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> LEAD_SECTION_ID = CaseVariables.LEAD_SECTION_ID;
        public static final ProcessVariable<String> OFFICER_ID = CaseVariables.OFFICER_ID;
        public static final ProcessVariable<String> VICE_DIRECTOR_ID = CaseVariables.VICE_DIRECTOR_ID;
        public static final ProcessVariable<String> SIGNATORY_ROLE = CaseVariables.SIGNATORY_ROLE;
        /** The latest reply: set with the draft, and set anew when the rating demands a second one. */
        public static final ProcessVariable<String> REPLY_ID = CaseVariables.REPLY_ID;
        /** The person who rates, or an empty string if the deputy has no account. */
        public static final ProcessVariable<String> LEAD_DEPUTY_ID = ProcessVariable.string("leadDeputyId");
        /** Whether the matter goes on a sheet with others, so that its section is heard first. */
        public static final ProcessVariable<Boolean> ON_SHEET = ProcessVariable.bool("onSheet");
        /** Whether the section says that the matter is not its own. */
        public static final ProcessVariable<Boolean> OBJECTED = ProcessVariable.bool("objected");
        /** Whether the leader agrees with the proposed assignment. */
        public static final ProcessVariable<Boolean> APPROVED = ProcessVariable.bool("approved");
        /** Whether the section takes the suggestion. */
        public static final ProcessVariable<Boolean> ACCEPTED = ProcessVariable.bool("accepted");
        /** Whether the rating demands a second reply. */
        public static final ProcessVariable<Boolean> REHANDLE = ProcessVariable.bool("rehandle");
        /** Whether the rating demands a talk face to face, because no further reply is owed. */
        public static final ProcessVariable<Boolean> MEET = ProcessVariable.bool("meet");

        private Variables() {}
    }
}
