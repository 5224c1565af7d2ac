package io.yinuo.processes;

/**
 * The second reply (重新办理) after a dissatisfied rating; its business key is the id of the new reply.
 *
 * <p>It ends with the delivery, and the parent asks for a rating again. The further reply on promises that were kept or
 * cannot be kept (再次答复) runs it by itself, beside the matter: nobody rates it, and it may be dropped before it goes out.
 */
public final class Rehandling {

    public static final String KEY = "RehandlingProcess";
    public static final String RESOURCE = "bpmn/rehandling.bpmn";

    private Rehandling() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String DRAFT_SECOND_REPLY = "Task_DraftSecondReply";
        public static final String DELIVER_SECOND_REPLY = "Task_DeliverSecondReply";

        private UserTasks() {}
    }

    /** Processes that are called. */
    public static final class CallActivities {
        public static final String REPLY_SIGN_OFF = "CallActivity_ReplySignOff";

        private CallActivities() {}
    }

    /** Messages, correlated by the reply's id. */
    public static final class Messages {
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Messages.SIGNATURE_WITHDRAWN;
        /** A further reply on promises will not be given. */
        public static final String REPLY_DROPPED = "Msg_ReplyDropped";

        private Messages() {}
    }

    /** Events. */
    public static final class Elements {
        public static final String REHANDLING_REQUIRED = "StartEvent_RehandlingRequired";
        public static final String SIGNATURE_WITHDRAWN = ReplySignOff.Elements.SIGNATURE_WITHDRAWN;
        public static final String SECOND_REPLY_DELIVERED = "EndEvent_SecondReplyDelivered";
        public static final String DROPPING = "EventSubProcess_Dropping";
        public static final String REPLY_DROPPED = "StartEvent_ReplyDropped";
        public static final String REPLY_DROPPED_END = "EndEvent_ReplyDropped";

        private Elements() {}
    }

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> LEAD_SECTION_ID = CaseVariables.LEAD_SECTION_ID;
        public static final ProcessVariable<String> OFFICER_ID = CaseVariables.OFFICER_ID;
        public static final ProcessVariable<String> VICE_DIRECTOR_ID = CaseVariables.VICE_DIRECTOR_ID;
        public static final ProcessVariable<String> SIGNATORY_ROLE = CaseVariables.SIGNATORY_ROLE;
        public static final ProcessVariable<String> REPLY_ID = CaseVariables.REPLY_ID;

        private Variables() {}
    }
}
