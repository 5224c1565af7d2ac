package io.yinuo.commitment;

/** What somebody outside of the owner section found (核实情况); it follows from the checks and is never typed. */
public enum VerificationStatus {
    /** 未核实. */
    NONE,
    /** 核实属实. */
    CONFIRMED,
    /** 核实不符. */
    REFUTED,
    /** 回头看有反复. */
    RELAPSED
}
