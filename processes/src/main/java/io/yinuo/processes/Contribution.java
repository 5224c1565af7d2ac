package io.yinuo.processes;

/**
 * The handling of a matter that another unit answers (会办): an opinion goes to the lead unit, whose reply is filed.
 *
 * <p>Its business key is the suggestion's id. Up to the sign-off it runs as {@link SuggestionHandling} does, and the steps
 * that are the same bear the same ids, so that one command serves both; it ends without a letter to the deputy and
 * without a rating.
 */
public final class Contribution {

    public static final String KEY = "ContributionProcess";
    public static final String RESOURCE = "bpmn/contribution.bpmn";

    private Contribution() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String PREPARE_ASSIGNMENT = SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
        public static final String CLAIM_ASSIGNMENT = SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
        public static final String DECIDE_OBJECTION = SuggestionHandling.UserTasks.DECIDE_OBJECTION;
        public static final String APPROVE_ASSIGNMENT = SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
        public static final String ACCEPT_ASSIGNMENT = SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
        public static final String DRAFT_REPLY = SuggestionHandling.UserTasks.DRAFT_REPLY;
        public static final String SEND_CONTRIBUTION = "Task_SendContribution";
        public static final String FILE_JOINT_REPLY = "Task_FileJointReply";

        private UserTasks() {}
    }

    /** Work of the application. */
    public static final class ServiceTasks {
        public static final String PROPOSE_ASSIGNMENT = SuggestionHandling.ServiceTasks.PROPOSE_ASSIGNMENT;
        public static final String CLOSE_SUGGESTION = SuggestionHandling.ServiceTasks.CLOSE_SUGGESTION;

        private ServiceTasks() {}
    }

    /** Processes that are called. */
    public static final class CallActivities {
        public static final String CO_HANDLING = SuggestionHandling.CallActivities.CO_HANDLING;
        public static final String REPLY_SIGN_OFF = SuggestionHandling.CallActivities.REPLY_SIGN_OFF;

        private CallActivities() {}
    }

    /** Events, gateways and scopes. */
    public static final class Elements {
        public static final String SUGGESTION_REFERRED = SuggestionHandling.Elements.SUGGESTION_REFERRED;
        public static final String SENT_ON_SHEET = SuggestionHandling.Elements.SENT_ON_SHEET;
        public static final String ASSIGNMENT_CLAIMED = SuggestionHandling.Elements.ASSIGNMENT_CLAIMED;
        public static final String ASSIGNMENT_APPROVED = SuggestionHandling.Elements.ASSIGNMENT_APPROVED;
        public static final String ASSIGNMENT_ACCEPTED = SuggestionHandling.Elements.ASSIGNMENT_ACCEPTED;
        /** Ends when the draft is submitted and every section's opinion is in or waived. */
        public static final String HANDLING = SuggestionHandling.Elements.HANDLING;
        public static final String HANDLING_BEGUN = SuggestionHandling.Elements.HANDLING_BEGUN;
        public static final String DRAFT_SUBMITTED = SuggestionHandling.Elements.DRAFT_SUBMITTED;
        public static final String CO_HANDLING_SCOPE = SuggestionHandling.Elements.CO_HANDLING_SCOPE;
        public static final String CO_HANDLING_REQUESTED = SuggestionHandling.Elements.CO_HANDLING_REQUESTED;
        public static final String CO_HANDLING_FINISHED = SuggestionHandling.Elements.CO_HANDLING_FINISHED;
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Elements.SIGNATURE_WITHDRAWN;
        /** The opinion that was sent is replaced by another one. */
        public static final String REPLY_RECALLED = SuggestionHandling.Elements.REPLY_RECALLED;
        /** The same after the close. */
        public static final String CLOSED_CONTRIBUTION_RECALLED = "StartEvent_ClosedContributionRecalled";
        public static final String SUGGESTION_CLOSED = SuggestionHandling.Elements.SUGGESTION_CLOSED;

        private Elements() {}
    }

    /** Messages, correlated by the suggestion's id. */
    public static final class Messages {
        public static final String CO_HANDLING_REQUESTED = SuggestionHandling.Messages.CO_HANDLING_REQUESTED;
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Messages.SIGNATURE_WITHDRAWN;
        /** Brings {@link Variables#REPLY_ID} of the opinion that replaces the one which was sent. */
        public static final String REPLY_RECALLED = SuggestionHandling.Messages.REPLY_RECALLED;
        /** Begins the process of a closed matter again, at its replacing opinion; brings all {@link Variables} but the answers. */
        public static final String CLOSED_CONTRIBUTION_RECALLED = "Msg_ClosedContributionRecalled";

        private Messages() {}
    }

    /** Names of the beans that the service tasks call. */
    public static final class Delegates {
        public static final String PROPOSE_ASSIGNMENT = SuggestionHandling.Delegates.PROPOSE_ASSIGNMENT;
        public static final String CLOSE_SUGGESTION = SuggestionHandling.Delegates.CLOSE_SUGGESTION;

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
        /** The opinion letter, written and signed off as a reply is. */
        public static final ProcessVariable<String> REPLY_ID = CaseVariables.REPLY_ID;
        public static final ProcessVariable<Boolean> ON_SHEET = SuggestionHandling.Variables.ON_SHEET;
        public static final ProcessVariable<Boolean> OBJECTED = SuggestionHandling.Variables.OBJECTED;
        public static final ProcessVariable<Boolean> APPROVED = SuggestionHandling.Variables.APPROVED;
        public static final ProcessVariable<Boolean> ACCEPTED = SuggestionHandling.Variables.ACCEPTED;

        private Variables() {}
    }
}
