package io.yinuo.web.drafting;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.OpenStep;
import io.yinuo.suggestion.SuggestionView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The step that a page was opened for, with its matter and the reply that it is about.
 *
 * @param all the replies of the matter that the reader may read, this one among them
 */
public record ReplyInHand(OpenStep step, ReplyView reply, List<ReplyView> all, BureauView bureau) {

    /** The one that a step names, or else the latest: the steps of the case itself are about that one. */
    public static Optional<ReplyView> named(UUID subject, List<ReplyView> replies) {
        return replies.stream().filter(reply -> reply.id().equals(subject)).findFirst().or(() -> ReplyView.latestOfMatter(replies));
    }

    /** The letter in whose place this one stands, or null. */
    public ReplyView replaced() {
        return all.stream().filter(each -> each.id().equals(reply.replaces())).findFirst().orElse(null);
    }

    public SuggestionView suggestion() {
        return step.suggestion();
    }

    /** The user task, which decides what the page offers. */
    public String element() {
        return step.item().element();
    }
}
