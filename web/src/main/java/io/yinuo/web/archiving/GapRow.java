package io.yinuo.web.archiving;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.Gap;
import java.io.Serializable;

/** What is missing, and why, as it is typed. */
public class GapRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Gap gap;
    private String reason;

    GapRow(AnsweredGap answered) {
        gap = answered.gap();
        reason = answered.reason();
    }

    public Gap getGap() {
        return gap;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
