package io.yinuo.processes;

/**
 * The decision that proposes the lead and the co-handling sections (科室分办) from the title of a suggestion.
 *
 * <p>The first rule whose keyword is in the title wins and the last one catches all. It is a proposal only: the office
 * changes it and a leader approves it.
 */
public final class DepartmentRouting {

    public static final String KEY = "department-routing";
    public static final String RESOURCE = "dmn/department-routing.dmn";

    private DepartmentRouting() {}

    /** What the decision asks for. */
    public static final class Inputs {
        public static final ProcessVariable<String> TITLE = ProcessVariable.string("title");
        public static final ProcessVariable<String> KIND = ProcessVariable.string("kind");

        private Inputs() {}
    }

    /** What the decision answers; sections are named by code. */
    public static final class Outputs {
        public static final ProcessVariable<String> LEAD_SECTION = ProcessVariable.string("leadSection");
        /** Codes separated by commas; empty if nobody co-handles. */
        public static final ProcessVariable<String> CO_HANDLERS = ProcessVariable.string("coHandlers");
        /** Why, in Chinese words that a person can check against the title. */
        public static final ProcessVariable<String> GROUND = ProcessVariable.string("ground");

        private Outputs() {}
    }
}
