package io.yinuo.processes;

/** The variables that go from a case into every process that is called for it. */
public final class CaseVariables {

    public static final ProcessVariable<String> SUGGESTION_ID = ProcessVariable.string("suggestionId");
    public static final ProcessVariable<String> BUREAU_ID = ProcessVariable.string("bureauId");
    /** The section that leads (主办科室). */
    public static final ProcessVariable<String> LEAD_SECTION_ID = ProcessVariable.string("leadSectionId");
    /** The person of the lead section who drafts (经办人). */
    public static final ProcessVariable<String> OFFICER_ID = ProcessVariable.string("officerId");
    /** The vice director in charge of the lead section (分管领导). */
    public static final ProcessVariable<String> VICE_DIRECTOR_ID = ProcessVariable.string("viceDirectorId");
    /** The role that signs by the bureau's rule, one of {@link SignatoryRole}. */
    public static final ProcessVariable<String> SIGNATORY_ROLE = ProcessVariable.string("signatoryRole");
    /** The reply that is being signed off. */
    public static final ProcessVariable<String> REPLY_ID = ProcessVariable.string("replyId");

    private CaseVariables() {}

    /** Who may sign a reply (签发人), as the code held by {@link #SIGNATORY_ROLE}. */
    public enum SignatoryRole {
        DIRECTOR,
        VICE_DIRECTOR
    }
}
