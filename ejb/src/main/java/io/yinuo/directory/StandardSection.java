package io.yinuo.directory;

/**
 * The sections with which a bureau begins (标准科室); their codes are those that the routing decision proposes.
 *
 * <p>The administrator renames them and adds others; a code never changes.
 */
public enum StandardSection {
    OFFICE("办公室"),
    BASIC_EDUCATION("基教科"),
    TEACHING_RESEARCH("教研室"),
    SUPERVISION("督导室"),
    PERSONNEL("人事科"),
    FINANCE("计财科"),
    VOCATIONAL("职成教科"),
    SAFETY("安全科"),
    SPORT_ART_HEALTH("体卫艺科"),
    OFF_CAMPUS("校外培训监管科");

    private final String label;

    StandardSection(String label) {
        this.label = label;
    }

    /** Its usual name. */
    public String label() {
        return label;
    }
}
