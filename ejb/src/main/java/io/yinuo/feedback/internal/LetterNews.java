package io.yinuo.feedback.internal;

import io.yinuo.audit.Trail;
import io.yinuo.delivery.ReplyReached;
import io.yinuo.delivery.ReplyRecalled;
import io.yinuo.feedback.SubmitterNews;
import io.yinuo.feedback.SubmitterNotices;
import io.yinuo.notification.News;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Tells the submitters what became of a letter to them, in the transaction that records it (rules T18, W7). */
@ApplicationScoped
class LetterNews {

    @Inject
    Suggestions suggestions;

    @Inject
    SubmitterNotices notices;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Those who got it may read it. */
    void delivered(@Observes ReplyReached reached) {
        var matter = suggestions.get(reached.suggestionId());
        var told = notices.announce(news(key(reached.replyId()), News.REPLY_DELIVERED, matter, reached.reached()));
        if (!told.told().isEmpty()) {
            trail.note(matter.id(), matter.bureauId(), reached.replyId(), told.changes());
        }
    }

    /** Of its own, as the letter itself names what is told when it is taken back. */
    private static UUID key(UUID replyId) {
        return UUID.nameUUIDFromBytes((News.REPLY_DELIVERED + " " + replyId).getBytes(StandardCharsets.UTF_8));
    }

    /** It was taken back from those who have it. */
    void recalled(@Observes ReplyRecalled recalled) {
        if (recalled.reached().isEmpty()) {
            return;
        }
        var matter = suggestions.get(recalled.suggestionId());
        var told = notices.tell(news(recalled.replyId(), News.REPLY_RECALLED, matter, recalled.reached()));
        trail.note(matter.id(), matter.bureauId(), recalled.replyId(), told.changes());
    }

    private SubmitterNews news(UUID key, News news, SuggestionView matter, Set<UUID> reached) {
        var whom = matter.submitters().stream().filter(each -> reached.contains(each.id())).toList();
        return new SubmitterNews(key, news, matter, clock.today(), false, whom, null);
    }
}
