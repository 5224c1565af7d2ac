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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return views(entities.createQuery(
                        "select e from OfflineEntry e where e.suggestionId = :case order by e.enteredAt, e.id", OfflineEntry.class)
                .setParameter("case", suggestionId)
                .getResultList());
    }

    /** What was typed in in the name of the person, who has not said yet whether it is right. */
    public List<OfflineEntryView> unansweredOf(Actor person) {
        return views(unanswered(person));
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
        return views(objectedTo(bureauIds, reader));
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

    /** How many were typed in together, by the first of them; one statement, however many entries they are. */
    private Map<UUID, Long> counts(List<OfflineEntry> entries) {
        var firsts = entries.stream().map(OfflineEntry::enteredWith).filter(Objects::nonNull).collect(Collectors.toSet());
        return firsts.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.enteredWith, count(e) from OfflineEntry e where e.enteredWith in :firsts group by e.enteredWith",
                                Object[].class)
                        .setParameter("firsts", firsts)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** A scan that belonged elsewhere was exchanged. */
    public void paperExchanged(@Observes PaperExchanged exchange) {
        entities.createQuery("select e from OfflineEntry e where e.paperId = :wrong", OfflineEntry.class)
                .setParameter("wrong", exchange.wrongId())
                .getResultStream()
                .forEach(entry -> entry.shownBy(exchange.rightId()));
    }

    private List<OfflineEntryView> views(List<OfflineEntry> entries) {
        var counts = counts(entries);
        return entries.stream()
                .map(entry -> view(entry, entry.enteredWith() == null ? 0 : counts.get(entry.enteredWith()).intValue() - 1))
                .toList();
    }

    private OfflineEntryView view(OfflineEntry entry, int others) {
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
                others,
                entry.version());
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }
}
