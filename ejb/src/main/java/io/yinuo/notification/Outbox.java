package io.yinuo.notification;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.notification.internal.OutgoingRows;
import io.yinuo.notification.internal.Outside;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What leaves the application and how far it has come (发件箱); an administrator sees that of the own bureau (rule T15). */
@Stateless
public class Outbox {

    @Inject
    Callers callers;

    @Inject
    OutgoingRows rows;

    @Inject
    Outside outside;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Whether this installation can send mail at all. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean mailPossible() {
        return outside.mail().isPresent();
    }

    /** The latest first. @param status null for all */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OutgoingView> latest(OutgoingStatus status, int most) {
        return rows.latest(callers.current().bureauId(), status, most);
    }

    /** Lets one that failed be tried at once, with all attempts before it (重试). */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("notification.retry")
    public void retry(UUID id, int expectedVersion) {
        var actor = callers.current();
        var message = rows.ofBureau(id, actor.bureauId());
        trail.about(null, actor.bureauId(), id);
        StaleVersion.check(expectedVersion, message.version());
        message.retry(clock.now());
        trail.note(
                null, actor.bureauId(), id, Change.set("messageChannel", message.channel()),
                Change.set("messageReceiver", rows.receiver(message)));
    }
}
