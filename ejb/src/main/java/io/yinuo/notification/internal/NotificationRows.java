package io.yinuo.notification.internal;

import io.yinuo.directory.Directory;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored messages; a person reads the own ones only. */
@ApplicationScoped
public class NotificationRows {

    private static final String STILL_SUBMITTER =
            "exists (select 1 from Suggestion s join s.submitters p where s.id = n.suggestionId and p.personId = :person)";

    /** The person's own; what is new for submitters counts for those alone who are among them still (rule T18). */
    private static final String OWN = " from NotificationRow n where n.personId = :person"
            + " and (n.kind <> io.yinuo.notification.NoticeKind.NEWS or " + STILL_SUBMITTER + ")";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    /**
     * Adds it for each who has not been told before.
     *
     * @param people each with who is meant in the place of the person, or with the person
     * @return those of them who are told now
     */
    public Map<UUID, UUID> add(Notice notice, Map<UUID, UUID> people, Instant at) {
        var now = new LinkedHashMap<>(people);
        now.keySet().removeIf(person -> isTold(notice.key(), person));
        now.forEach((person, meant) ->
                entities.persist(new NotificationRow(notice, person, meant.equals(person) ? null : meant, at)));
        return now;
    }

    /** Whether anybody has been told. */
    public boolean isKnown(UUID key) {
        return entities.createQuery("select count(n) from NotificationRow n where n.messageKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    private boolean isTold(UUID key, UUID person) {
        return entities.createQuery(
                                "select count(n) from NotificationRow n where n.messageKey = :key and n.personId = :person",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** What the person has not taken note of first, then the latest first. */
    public List<NotificationView> of(UUID person, int most) {
        return entities.createQuery(
                        "select n" + OWN
                                + " order by case when n.acknowledgedAt is null then 0 else 1 end, n.sentAt desc, n.id",
                        NotificationRow.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** What of that kind the person, who is among the submitters still, has not taken note of, the latest first. */
    public List<NotificationView> unread(UUID person, NoticeKind kind) {
        return unreadRows(person, kind).stream().map(this::view).toList();
    }

    /** The same of one matter, to be changed. */
    public List<NotificationRow> unreadOf(UUID person, NoticeKind kind, UUID caseId) {
        return unreadRows(person, kind).stream().filter(row -> row.caseId().equals(caseId)).toList();
    }

    private List<NotificationRow> unreadRows(UUID person, NoticeKind kind) {
        return entities.createQuery(
                        "select n from NotificationRow n where n.personId = :person and n.acknowledgedAt is null and n.kind = :kind"
                                + " and " + STILL_SUBMITTER + " order by n.sentAt desc, n.id",
                        NotificationRow.class)
                .setParameter("person", person)
                .setParameter("kind", kind)
                .getResultList();
    }

    public int waitingFor(UUID person) {
        return entities.createQuery("select count(n)" + OWN + " and n.acknowledgedAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    public Optional<NotificationRow> find(UUID id, UUID person) {
        return Optional.ofNullable(id == null ? null : entities.find(NotificationRow.class, id))
                .filter(row -> row.personId().equals(person));
    }

    private NotificationView view(NotificationRow row) {
        return row.view(row.onBehalfOf() == null ? null : directory.person(row.onBehalfOf()).name());
    }
}
