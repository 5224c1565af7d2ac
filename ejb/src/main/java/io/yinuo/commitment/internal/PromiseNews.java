package io.yinuo.commitment.internal;

import io.yinuo.audit.Trail;
import io.yinuo.feedback.SubmitterNews;
import io.yinuo.feedback.SubmitterNotices;
import io.yinuo.notification.News;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells the submitters what they may read of a promise from now on (rule T18), as the transaction that lets them read it. */
@ApplicationScoped
public class PromiseNews {

    @Inject
    Suggestions suggestions;

    @Inject
    SubmitterNotices notices;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** All submitters of the matter. @param rowId the report, change or explanation that they may read */
    public void tell(Commitment commitment, News what, UUID rowId) {
        tell(commitment, what, rowId, submitter -> true);
    }

    /** The one alone whose remark is answered: what the others said they do not read. */
    public void tell(Commitment commitment, RemarkRow answered) {
        tell(commitment, News.REMARK_ANSWERED, answered.id(), answered::isOf);
    }

    private void tell(Commitment commitment, News what, UUID key, Predicate<SubmitterView> whom) {
        if (commitment.isVoid()) {
            return;
        }
        var matter = suggestions.get(commitment.suggestionId());
        var told = notices.tell(new SubmitterNews(
                key, what, matter, clock.today(), false, matter.submitters().stream().filter(whom).toList(), commitment.id()));
        trail.note(matter.id(), matter.bureauId(), commitment.id(), told.changes());
    }
}
