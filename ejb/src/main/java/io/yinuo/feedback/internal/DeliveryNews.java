package io.yinuo.feedback.internal;

import io.yinuo.audit.Trail;
import io.yinuo.delivery.ReplyReached;
import io.yinuo.feedback.SubmitterNews;
import io.yinuo.feedback.SubmitterNotices;
import io.yinuo.notification.News;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells the submitters who got a letter that they may read it, in the transaction that records its delivery (rule T18). */
@ApplicationScoped
class DeliveryNews {

    @Inject
    Suggestions suggestions;

    @Inject
    SubmitterNotices notices;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    void tell(@Observes ReplyReached reached) {
        var matter = suggestions.get(reached.suggestionId());
        var whom = matter.submitters().stream().filter(each -> reached.reached().contains(each.id())).toList();
        var told = notices.announce(new SubmitterNews(
                key(reached.replyId()), News.REPLY_DELIVERED, matter, clock.today(), false, whom, null));
        if (!told.told().isEmpty()) {
            trail.note(matter.id(), matter.bureauId(), reached.replyId(), told.changes());
        }
    }

    /** Of its own, as the letter itself names what is told when it is taken back. */
    private static UUID key(UUID replyId) {
        return UUID.nameUUIDFromBytes((News.REPLY_DELIVERED + " " + replyId).getBytes(StandardCharsets.UTF_8));
    }
}
