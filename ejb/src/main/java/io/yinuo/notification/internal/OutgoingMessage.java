package io.yinuo.notification.internal;

import io.yinuo.calendar.OfficeHours;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.notification.SendingFailure;
import io.yinuo.notification.Webhook;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One message to one receiver outside, from the moment in which it is decided until it has left. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageChannel channel;

    private UUID bureauId;
    private UUID personId;
    private String address;
    private String subject;

    @Enumerated(EnumType.STRING)
    private OutgoingStatus status = OutgoingStatus.WAITING;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private SendingFailure failure;

    private Instant dueAt;
    private Instant createdAt;
    private Instant sentAt;
    private boolean noted;

    @Version
    private int version;

    protected OutgoingMessage() {}

    /** A mail to a person, not before that moment. */
    static OutgoingMessage mail(UUID bureauId, UUID personId, String address, String subject, Instant createdAt, Instant dueAt) {
        var message = to(MessageChannel.MAIL, bureauId, address, subject, createdAt, dueAt);
        message.personId = personId;
        return message;
    }

    /** A call of the bureau's own system, not before that moment. */
    static OutgoingMessage webhook(UUID bureauId, String address, String subject, Instant createdAt, Instant dueAt) {
        return to(MessageChannel.WEBHOOK, bureauId, address, subject, createdAt, dueAt);
    }

    private static OutgoingMessage to(
            MessageChannel channel, UUID bureauId, String address, String subject, Instant createdAt, Instant dueAt) {
        var message = new OutgoingMessage();
        message.id = UUID.randomUUID();
        message.channel = channel;
        message.bureauId = bureauId;
        message.address = address;
        message.subject = subject;
        message.createdAt = createdAt;
        message.dueAt = dueAt;
        return message;
    }

    /** A server takes it; when nothing is heard of that server for a while, another may. */
    void take(Instant now) {
        status = OutgoingStatus.SENDING;
        attempts++;
        dueAt = now.plus(RetryPlan.LEASE);
    }

    void leave(Instant now) {
        status = OutgoingStatus.SENT;
        failure = null;
        sentAt = now;
    }

    /** It is tried again later, in office hours, or given up. */
    void fail(SendingFailure why, Instant now, WorkingCalendar calendar) {
        failure = why;
        var next = RetryPlan.next(attempts, now, calendar).filter(later -> !why.isFinal());
        status = next.isPresent() ? OutgoingStatus.WAITING : OutgoingStatus.DEAD;
        dueAt = next.orElse(now);
    }

    /**
     * Lets it wait when it would leave on a rest day, as after a server that stood still; one that was tried before waits at
     * night as well, and one that a person wants to leave now does not wait.
     *
     * @return whether it waits
     */
    boolean rest(Instant now, WorkingCalendar calendar) {
        if (attempts == 0 && failure != null) {
            return false;
        }
        var earliest = attempts == 0 ? OfficeHours.onWorkingDay(now, calendar) : OfficeHours.from(now, calendar);
        if (!earliest.isAfter(now)) {
            return false;
        }
        dueAt = earliest;
        return true;
    }

    /** Nothing is left that might be told. */
    void drop() {
        status = OutgoingStatus.VOID;
        failure = null;
    }

    /** @throws StateConflict {@code OUTGOING_NOT_FAILED} when it is on its way, or has left */
    public void retry(Instant now) {
        if (status != OutgoingStatus.DEAD && (status != OutgoingStatus.WAITING || failure == null)) {
            throw new StateConflict("OUTGOING_NOT_FAILED");
        }
        status = OutgoingStatus.WAITING;
        attempts = 0;
        dueAt = now;
    }

    /** The trail tells of it now. */
    void note() {
        noted = true;
    }

    public UUID id() {
        return id;
    }

    public MessageChannel channel() {
        return channel;
    }

    UUID bureauId() {
        return bureauId;
    }

    /** Null where a system gets it. */
    UUID personId() {
        return personId;
    }

    String address() {
        return address;
    }

    public int version() {
        return version;
    }

    boolean isNoted() {
        return noted;
    }

    Parcel mailParcel(String text) {
        return new Parcel(id, address, null, subject, text, createdAt);
    }

    /** To where the bureau wants it now: an address that was put right counts for what waits as well. */
    Parcel webhookParcel(Webhook current, String text) {
        return new Parcel(id, current.url(), current.keyName(), subject, text, createdAt);
    }

    OutgoingView view(String receiver) {
        return new OutgoingView(id, channel, receiver, subject, status, attempts, failure, createdAt, dueAt, sentAt, version);
    }
}
