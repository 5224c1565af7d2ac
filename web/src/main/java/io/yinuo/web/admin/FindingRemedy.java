package io.yinuo.web.admin;

import io.yinuo.consistency.FindingKind;

/** What an administrator can set right with a button. */
public enum FindingRemedy {
    TAKE_OFF,
    PUT_ON,
    LET_SPEAK,
    RESTART,
    ASK_AGAIN,
    END_LEFT_OVER;

    /** The one for findings of that kind; null where people have to look first. */
    static FindingRemedy of(FindingKind kind) {
        return switch (kind) {
            case STEP_WITHOUT_TASK -> TAKE_OFF;
            case TASK_WITHOUT_STEP -> PUT_ON;
            case SIGNAL_MISSING, REMINDER_MISSING -> LET_SPEAK;
            case COMMITMENT_STRAY, ADJUSTMENT_STRAY -> RESTART;
            case OPINION_UNASKED -> ASK_AGAIN;
            case FOLLOW_UP_LEFT_OVER, ADJUSTMENT_LEFT_OVER, OPINION_STILL_ASKED -> END_LEFT_OVER;
            default -> null;
        };
    }
}
