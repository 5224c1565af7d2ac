package io.yinuo.web.admin;

import io.yinuo.consistency.FindingKind;

/** What an administrator can set right with a button. */
public enum FindingRemedy {
    TAKE_OFF,
    PUT_ON,
    LET_SPEAK;

    /** The one for findings of that kind; null where people have to look first. */
    static FindingRemedy of(FindingKind kind) {
        return switch (kind) {
            case STEP_WITHOUT_TASK -> TAKE_OFF;
            case TASK_WITHOUT_STEP -> PUT_ON;
            case SIGNAL_MISSING -> LET_SPEAK;
            default -> null;
        };
    }
}
