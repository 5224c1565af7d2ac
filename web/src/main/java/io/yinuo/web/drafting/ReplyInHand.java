package io.yinuo.web.drafting;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.OpenStep;
import io.yinuo.suggestion.SuggestionView;

/** The step that a page was opened for, with its matter and the reply that it is about. */
public record ReplyInHand(OpenStep step, ReplyView reply, BureauView bureau) {

    public SuggestionView suggestion() {
        return step.suggestion();
    }

    /** The user task, which decides what the page offers. */
    public String element() {
        return step.item().element();
    }
}
