package io.yinuo.web.signoff;

import io.yinuo.drafting.PromisedItem;
import java.io.Serializable;
import java.time.LocalDate;

/** What a promise is to reach and until when, as a leader types it beside the letter (核定). */
public class ReviewedTerms implements Serializable {

    private static final long serialVersionUID = 1L;

    private String target;
    private LocalDate dueOn;

    static ReviewedTerms of(PromisedItem promise) {
        var terms = new ReviewedTerms();
        terms.target = promise.target();
        terms.dueOn = promise.dueOn();
        return terms;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
