package io.yinuo.feedback.internal;

import io.yinuo.audit.Trail;
import io.yinuo.delivery.ReplyRecalled;
import io.yinuo.feedback.SubmitterNews;
import io.yinuo.feedback.SubmitterNotices;
import io.yinuo.notification.News;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the submitters who have a letter that it was taken back, in the transaction that does so (rules T18, W7). */
@ApplicationScoped
class RecallNews {

    @Inject
    Suggestions suggestions;

    @Inject
    SubmitterNotices notices;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    void tell(@Observes ReplyRecalled recalled) {
        if (recalled.reached().isEmpty()) {
            return;
        }
        var matter = suggestions.get(recalled.suggestionId());
        var whom = matter.submitters().stream().filter(each -> recalled.reached().contains(each.id())).toList();
        var told = notices.tell(new SubmitterNews(
                recalled.replyId(), News.REPLY_RECALLED, matter, clock.today(), false, whom, null));
        trail.note(matter.id(), matter.bureauId(), recalled.replyId(), told.changes());
    }
}
