package io.yinuo.processes;

/**
 * The opinion of one co-handling section (协办), given or waived; its business key is the assignment's id.
 *
 * <p>One instance runs for each co-handler, started by {@link SuggestionHandling.Messages#CO_HANDLING_REQUESTED}.
 */
public final class CoHandling {

    public static final String KEY = "CoHandlingProcess";
    public static final String RESOURCE = "bpmn/co-handling.bpmn";

    private CoHandling() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String GIVE_OPINION = "Task_GiveOpinion";

        private UserTasks() {}
    }

    /** Events. */
    public static final class Elements {
        public static final String OPINION_REQUESTED = "StartEvent_OpinionRequested";
        public static final String OPINION_GIVEN = "EndEvent_OpinionGiven";
        public static final String OPINION_WAIVED_BOUNDARY = "BoundaryEvent_OpinionWaived";
        public static final String OPINION_WAIVED = "EndEvent_OpinionWaived";

        private Elements() {}
    }

    /** Messages, correlated by the assignment's id. */
    public static final class Messages {
        /** Goes on without the opinion (免除). */
        public static final String OPINION_WAIVED = "Msg_OpinionWaived";

        private Messages() {}
    }

    /** What the process holds. */
    public static final class Variables {
        public static final ProcessVariable<String> SUGGESTION_ID = CaseVariables.SUGGESTION_ID;
        public static final ProcessVariable<String> BUREAU_ID = CaseVariables.BUREAU_ID;
        public static final ProcessVariable<String> ASSIGNMENT_ID = ProcessVariable.string("assignmentId");
        /** The section that is asked. */
        public static final ProcessVariable<String> SECTION_ID = ProcessVariable.string("sectionId");

        private Variables() {}
    }
}
