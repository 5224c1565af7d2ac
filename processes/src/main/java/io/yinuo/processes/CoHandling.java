package io.yinuo.processes;

/**
 * The opinion of one co-handling section (协办) or outside unit (会办), given or waived.
 *
 * <p>Its business key is the id of the assignment, or of the outside unit, which has no section.
 *
 * <p>One instance runs for each co-handler, started by {@link SuggestionHandling.Messages#CO_HANDLING_REQUESTED}.
 */
public final class CoHandling {

    public static final String KEY = "CoHandlingProcess";
    public static final String RESOURCE = "bpmn/co-handling.bpmn";

    /** Stands for the section where a unit outside of the bureau is asked. */
    public static final String OUTSIDE = "OUTSIDE";

    private CoHandling() {}

    /** Work of people. */
    public static final class UserTasks {
        public static final String GIVE_OPINION = "Task_GiveOpinion";
        /** The office records what a unit without account has written. */
        public static final String RECORD_OPINION = "Task_RecordOpinion";

        private UserTasks() {}
    }

    /** Events. */
    public static final class Elements {
        public static final String OPINION_REQUESTED = "StartEvent_OpinionRequested";
        public static final String OUTSIDE_UNIT = "Gateway_OutsideUnit";
        public static final String OPINION_GIVEN = "EndEvent_OpinionGiven";
        public static final String OPINION_WAIVED_BOUNDARY = "BoundaryEvent_OpinionWaived";
        public static final String OPINION_RECORDED = "EndEvent_OpinionRecorded";
        public static final String OUTSIDE_OPINION_WAIVED_BOUNDARY = "BoundaryEvent_OutsideOpinionWaived";
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
        /** The section that is asked, or {@link #OUTSIDE}. */
        public static final ProcessVariable<String> SECTION_ID = ProcessVariable.string("sectionId");

        private Variables() {}
    }
}
