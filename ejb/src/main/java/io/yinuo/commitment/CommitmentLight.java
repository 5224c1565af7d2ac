package io.yinuo.commitment;

/** How a promise stands in one word (承诺灯); derived in {@link Standing} alone. */
public enum CommitmentLight {
    /** 已核实兑现. */
    KEPT("ok"),
    /** 已核实兑现，迟于期限. */
    KEPT_LATE("ok"),
    /** 超期. */
    LATE("late"),
    /** 已报兑现，待核实. */
    TO_VERIFY("warn"),
    /** 临近期限. */
    NEAR("warn"),
    /** 办理中. */
    ONGOING("calm"),
    /** 不能兑现，已说明. */
    EXPLAINED("calm"),
    /** 不再有效. */
    GONE("calm"),
    /** 待清理: no lamp until somebody adopts it. */
    UNADOPTED("none");

    private final String style;

    CommitmentLight(String style) {
        this.style = style;
    }

    /** The name of its look. */
    public String style() {
        return style;
    }
}
