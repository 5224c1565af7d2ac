package io.yinuo.offline.internal;

import io.yinuo.directory.Directory;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.paper.PaperExchanged;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The stored entries. */
@ApplicationScoped
public class OfflineEntryRows {

    private static final int MOST_ON_A_DESK = 20;

    private static final String OPEN_TO_ME =
            "exists (select 1 from CaseAccessRow a where a.caseId = %s.suggestionId and a.holderId in :holders)";

    /** Of those that were typed in together and are answered at once, the first one that the reader may open. */
    private static final String FIRST_OPEN = " and " + OPEN_TO_ME.formatted("e")
            + """
               and not exists (select 1 from OfflineEntry f where f.enteredWith = e.enteredWith
                and (f.enteredAt < e.enteredAt or f.enteredAt = e.enteredAt and f.id < e.id) and %s)
            """.formatted(OPEN_TO_ME.formatted("f"));

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    public void add(OfflineEntry entry) {
        entities.persist(entry);
    }

    /** @throws NotFound {@code OFFLINE_UNKNOWN} */
    public OfflineEntry get(UUID id) {
        var entry = id == null ? null : entities.find(OfflineEntry.class, id);
        if (entry == null) {
            throw new NotFound("OFFLINE_UNKNOWN");
        }
        return entry;
    }

    /** The entries of a case, in the order in which they were typed in. */
    public List<OfflineEntryView> ofCase(UUID suggestionId) {
        return entities.createQuery(
                        "select e from OfflineEntry e where e.suggestionId = :case order by e.enteredAt, e.id", OfflineEntry.class)
                .setParameter("case", suggestionId)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** What was typed in in the name of the person, who has not said yet whether it is right. */
    public List<OfflineEntryView> unansweredOf(Actor person) {
        return unanswered(person).stream().map(this::view).toList();
    }

    List<OfflineEntry> unanswered(Actor person) {
        return entities.createQuery(
                        "select e from OfflineEntry e where e.decidedBy = :person and e.confirmedAt is null and e.objection is null"
                                + FIRST_OPEN + " order by e.enteredAt, e.id",
                        OfflineEntry.class)
                .setParameter("person", person.personId())
                .setParameter("holders", CaseHolders.inside(person))
                .setMaxResults(MOST_ON_A_DESK)
                .getResultList();
    }

    /** Objections in these bureaus that the office has not settled. */
    public List<OfflineEntryView> disputed(Set<UUID> bureauIds, Actor reader) {
        return objectedTo(bureauIds, reader).stream().map(this::view).toList();
    }

    List<OfflineEntry> objectedTo(Set<UUID> bureauIds, Actor reader) {
        return entities.createQuery(
                        "select e from OfflineEntry e where e.bureauId in :bureaus and e.objection is not null and e.settlement is null"
                                + FIRST_OPEN + " order by e.objectedAt, e.id",
                        OfflineEntry.class)
                .setParameter("bureaus", bureauIds)
                .setParameter("holders", CaseHolders.inside(reader))
                .setMaxResults(MOST_ON_A_DESK)
                .getResultList();
    }

    /** The entry with all that were typed in together with it. */
    public List<OfflineEntry> together(OfflineEntry entry) {
        return entry.enteredWith() == null
                ? List.of(entry)
                : entities.createQuery(
                                "select e from OfflineEntry e where e.enteredWith = :first order by e.enteredAt, e.id",
                                OfflineEntry.class)
                        .setParameter("first", entry.enteredWith())
                        .getResultList();
    }

    private int others(OfflineEntry entry) {
        return entry.enteredWith() == null
                ? 0
                : entities.createQuery("select count(e) from OfflineEntry e where e.enteredWith = :first", Long.class)
                                .setParameter("first", entry.enteredWith())
                                .getSingleResult()
                                .intValue()
                        - 1;
    }

    /** A scan that belonged elsewhere was exchanged. */
    public void paperExchanged(@Observes PaperExchanged exchange) {
        entities.createQuery("select e from OfflineEntry e where e.paperId = :wrong", OfflineEntry.class)
                .setParameter("wrong", exchange.wrongId())
                .getResultStream()
                .forEach(entry -> entry.shownBy(exchange.rightId()));
    }

    private OfflineEntryView view(OfflineEntry entry) {
        var matter = suggestions.get(entry.suggestionId());
        return new OfflineEntryView(
                entry.id(),
                entry.suggestionId(),
                matter.numberLabel(),
                matter.title(),
                entry.subjectId(),
                entry.element(),
                entry.decidedBy(),
                name(entry.decidedBy()),
                entry.decidedOn(),
                entry.decidedAt(),
                entry.outsideNumber(),
                entry.paperId(),
                name(entry.enteredBy()),
                entry.enteredAt(),
                entry.confirmedAt(),
                entry.objection(),
                entry.objectedAt(),
                entry.settlement(),
                entry.settledBy() == null ? null : name(entry.settledBy()),
                others(entry),
                entry.version());
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }
}
