package io.yinuo.notification.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.SendingFailure;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The steps of a message on its way out, each a short transaction of its own: nothing is locked while a far server is
 * spoken to.
 */
@Stateless
@RolesAllowed(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Dispatch {

    @Inject
    OutgoingRows rows;

    @Inject
    WebhookRows webhooks;

    @Inject
    Calendars calendars;

    @Inject
    Outside outside;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** A message in hand. */
    record Taken(MessageChannel channel, UUID bureauId, Parcel parcel) {}

    /**
     * Takes the next that is due; what has nothing left to tell is dropped on the way, and what would leave on a rest day of
     * its bureau is put off (rule T17).
     *
     * @param except bureaus whose messages wait
     */
    public Optional<Taken> take(MessageChannel channel, Set<UUID> except) {
        var next = rows.nextDue(channel, clock.now(), except);
        while (next.isPresent() && staysHere(next.get())) {
            next = rows.nextDue(channel, clock.now(), except);
        }
        next.ifPresent(message -> message.take(clock.now()));
        return next.map(this::packed);
    }

    private boolean staysHere(OutgoingMessage message) {
        if (rows.lines(message.id()).isEmpty()) {
            message.drop();
            return true;
        }
        return message.rest(clock.now(), calendars.of(message.bureauId()));
    }

    private Taken packed(OutgoingMessage message) {
        var lines = rows.lines(message.id());
        var parcel = switch (message.channel()) {
            case MAIL -> message.mailParcel(
                    outside.mail().map(mail -> MailWords.mail(rows.receiver(message), lines, mail.site())).orElse(""));
            case WEBHOOK -> message.webhookParcel(webhooks.of(message.bureauId()), lines.get(0).said());
        };
        return new Taken(message.channel(), message.bureauId(), parcel);
    }

    public void left(UUID id) {
        rows.locked(id).leave(clock.now());
    }

    public void failed(UUID id, SendingFailure why) {
        var message = rows.locked(id);
        message.fail(why, clock.now(), calendars.of(message.bureauId()));
    }

    /** Of which the trail is still to tell. */
    public List<UUID> unnoted() {
        return rows.unnoted();
    }

    /**
     * Tells it in the trail of each case, with the name of the receiver and not the address.
     *
     * @throws StateConflict {@code OUTGOING_NOTED} when another server did so meanwhile
     */
    @Trailed("notification.deliver")
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void note(UUID id) {
        var message = rows.locked(id);
        if (message.isNoted()) {
            throw new StateConflict("OUTGOING_NOTED");
        }
        var changes = new Change[] {Change.set("messageChannel", message.channel()), Change.set("messageReceiver", rows.receiver(message))};
        var lines = rows.lines(id);
        if (lines.isEmpty()) {
            trail.note(null, message.bureauId(), id, changes);
        } else {
            lines.stream().map(MailWords.Line::caseId).distinct().forEach(matter -> trail.note(matter, message.bureauId(), id, changes));
        }
        message.note();
    }
}
