package io.yinuo.publication.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.delivery.ReplyRecalled;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes the public copy of a recalled reply down, in the transaction that recalls it (rule PB4). */
@ApplicationScoped
class RecallObserver {

    @Inject
    PublicationRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    void takeDown(@Observes ReplyRecalled recalled) {
        rows.ofReply(recalled.replyId()).stream().filter(Publication::isPublic).forEach(publication -> {
            publication.takeDown(null, clock.now());
            trail.note(
                    recalled.suggestionId(), publication.bureauId(), recalled.replyId(), Change.set("takenDown", true));
        });
    }
}
