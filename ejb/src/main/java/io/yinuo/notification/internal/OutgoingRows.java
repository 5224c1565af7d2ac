package io.yinuo.notification.internal;

import io.yinuo.directory.Directory;
import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The stored messages that go out. */
@ApplicationScoped
public class OutgoingRows {

    private static final List<String> OPEN =
            Stream.of(OutgoingStatus.values()).filter(OutgoingStatus::isOpen).map(OutgoingStatus::name).toList();

    /** By hand, as the object mapper does not know that H2 can pass over locked rows. */
    private static final String NEXT_DUE = "select id from outgoing_message where channel = :channel and status in (:open) and due_at <= :now"
            + " and bureau_id not in (:except)"
            + " order by due_at, id limit 1 for update skip locked";

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    void add(OutgoingMessage message, List<MailWords.Line> lines) {
        entities.persist(message);
        for (int at = 0; at < lines.size(); at++) {
            entities.persist(new OutgoingLine(message.id(), at, lines.get(at)));
        }
    }

    /** The one of that channel that is due first, for this transaction alone; one that another server has in hand is passed over. */
    Optional<OutgoingMessage> nextDue(MessageChannel channel, Instant now, Set<UUID> except) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery(NEXT_DUE, UUID.class)
                .setParameter("channel", channel.name())
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setParameter("except", except.isEmpty() ? Set.of(NOBODY) : except)
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(OutgoingMessage.class, id));
    }

    OutgoingMessage locked(UUID id) {
        return entities.find(OutgoingMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that have left, of which the trail does not tell yet. */
    List<UUID> unnoted() {
        return entities.createQuery(
                        "select m.id from OutgoingMessage m where m.noted = false and m.status = :sent order by m.sentAt, m.id",
                        UUID.class)
                .setParameter("sent", OutgoingStatus.SENT)
                .getResultList();
    }

    List<MailWords.Line> lines(UUID messageId) {
        return entities.createQuery("select l from OutgoingLine l where l.messageId = :message order by l.lineNumber", OutgoingLine.class)
                .setParameter("message", messageId)
                .getResultStream()
                .map(OutgoingLine::line)
                .toList();
    }

    /** Who gets it, by name; a system by its host. */
    public String receiver(OutgoingMessage message) {
        return message.personId() == null ? WebhookAddress.host(message.address()) : directory.person(message.personId()).name();
    }

    /** @throws NotFound {@code OUTGOING_UNKNOWN} when the bureau has no such one */
    public OutgoingMessage ofBureau(UUID id, UUID bureauId) {
        return Optional.ofNullable(id == null ? null : locked(id))
                .filter(message -> message.bureauId().equals(bureauId))
                .orElseThrow(() -> new NotFound("OUTGOING_UNKNOWN"));
    }

    /** The latest first. @param status null for all */
    public List<OutgoingView> latest(UUID bureauId, OutgoingStatus status, int most) {
        return entities.createQuery(
                        "select m from OutgoingMessage m where m.bureauId = :bureau and m.status in :shown order by m.createdAt desc, m.id",
                        OutgoingMessage.class)
                .setParameter("bureau", bureauId)
                .setParameter("shown", status == null ? Set.of(OutgoingStatus.values()) : Set.of(status))
                .setMaxResults(most)
                .getResultStream()
                .map(message -> message.view(receiver(message)))
                .toList();
    }
}
