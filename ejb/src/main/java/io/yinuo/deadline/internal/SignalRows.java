package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalView;
import io.yinuo.directory.Directory;
import io.yinuo.notification.NoticeKind;
import io.yinuo.shared.NotFound;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stored signals, and the deadlines that may still raise one. */
@ApplicationScoped
public class SignalRows {

    /** A rating has reminders of its own (rule FB4). */
    public static final Set<DeadlineKind> HEARD =
            Stream.of(DeadlineKind.values()).filter(kind -> !kind.asksADeputy()).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    /** Open deadlines of a bureau up to that day that have not come to their last stage, nearest first. */
    public List<Deadline> listening(UUID bureauId, LocalDate until) {
        return entities.createQuery(
                        "select d from Deadline d join Suggestion s on s.id = d.suggestionId where s.bureauId = :bureau"
                                + " and d.metOn is null and d.kind in :heard and d.dueOn <= :until"
                                + " and not exists (select 1 from Signal g where g.deadlineId = d.id"
                                + " and g.generation = d.generation and g.stage = :last) order by d.dueOn, d.id",
                        Deadline.class)
                .setParameter("bureau", bureauId)
                .setParameter("heard", HEARD)
                .setParameter("until", until)
                .setParameter("last", NoticeKind.CIRCULAR)
                .getResultList();
    }

    /** All open deadlines of a bureau up to that day, nearest first. */
    public List<Deadline> open(UUID bureauId, LocalDate until) {
        return entities.createQuery(
                        "select d from Deadline d join Suggestion s on s.id = d.suggestionId where s.bureauId = :bureau"
                                + " and d.metOn is null and d.kind in :heard and d.dueOn <= :until order by d.dueOn, d.id",
                        Deadline.class)
                .setParameter("bureau", bureauId)
                .setParameter("heard", HEARD)
                .setParameter("until", until)
                .getResultList();
    }

    /** Those of the cases that have an open deadline at this moment and are not secret. */
    public Set<UUID> stillOpen(Set<UUID> cases) {
        return cases.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct d.suggestionId from Deadline d join Suggestion s on s.id = d.suggestionId"
                                        + " where d.suggestionId in :cases and d.metOn is null"
                                        + " and not exists (select 1 from SecretMatter m where m.id = s.id)",
                                UUID.class)
                        .setParameter("cases", cases)
                        .getResultList());
    }

    /** The deadline for this transaction alone, as it is now; of two servers the second waits and sees what the first did. */
    public Deadline locked(UUID deadlineId) {
        var deadline = entities.find(Deadline.class, deadlineId, LockModeType.PESSIMISTIC_WRITE);
        if (deadline != null) {
            entities.refresh(deadline, LockModeType.PESSIMISTIC_WRITE);
        }
        return deadline;
    }

    /** What the open deadlines of a bureau up to that day have raised, by deadline: one statement, however many they are. */
    public Map<UUID, Set<NoticeKind>> raised(UUID bureauId, LocalDate until) {
        return entities.createQuery(
                        "select g.deadlineId, g.stage from Signal g join Deadline d on d.id = g.deadlineId"
                                + " where g.bureauId = :bureau and d.metOn is null and d.dueOn <= :until and g.generation = d.generation",
                        Object[].class)
                .setParameter("bureau", bureauId)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (NoticeKind) row[1], Collectors.toSet())));
    }

    public Set<NoticeKind> raised(Deadline deadline) {
        var raised = EnumSet.noneOf(NoticeKind.class);
        raised.addAll(entities.createQuery(
                        "select g.stage from Signal g where g.deadlineId = :deadline and g.generation = :generation", NoticeKind.class)
                .setParameter("deadline", deadline.id())
                .setParameter("generation", deadline.generation())
                .getResultList());
        return raised;
    }

    public void add(Signal signal) {
        entities.persist(signal);
        entities.flush();
    }

    /** @throws NotFound {@code SIGNAL_UNKNOWN} when the bureau has no such one */
    public Signal ofBureau(UUID id, UUID bureauId) {
        return Optional.ofNullable(id == null ? null : entities.find(Signal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(signal -> signal.bureauId().equals(bureauId))
                .orElseThrow(() -> new NotFound("SIGNAL_UNKNOWN"));
    }

    /** Whether the deadline still has the day of which the signal speaks. */
    public boolean counts(Signal signal) {
        var deadline = entities.find(Deadline.class, signal.deadlineId());
        return deadline != null && signal.isOf(deadline);
    }

    /** So many of those that wait for a decision and still count, the longest overdue first; one statement, however many they are. */
    public List<SignalView> proposed(UUID bureauId, int most) {
        return views(proposals("", bureauId).setMaxResults(most));
    }

    /** Those of these cases. */
    public List<SignalView> proposedIn(UUID bureauId, Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : views(proposals(" and g.suggestionId in :cases", bureauId).setParameter("cases", cases));
    }

    private TypedQuery<Tuple> proposals(String more, UUID bureauId) {
        return waiting("select g, d.subjectId, s.numberText, s.title", more + " order by g.dueOn, g.id", bureauId, Tuple.class);
    }

    /** How many wait for a decision and still count. */
    public int countProposed(UUID bureauId) {
        return waiting("select count(g)", "", bureauId, Long.class).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> waiting(String select, String more, UUID bureauId, Class<T> type) {
        return entities.createQuery(
                        select + " from Signal g join Deadline d on d.id = g.deadlineId join Suggestion s on s.id = g.suggestionId"
                                + " where g.bureauId = :bureau and g.status = :proposed and d.metOn is null"
                                + " and d.generation = g.generation" + more,
                        type)
                .setParameter("bureau", bureauId)
                .setParameter("proposed", SignalStatus.PROPOSED);
    }

    /** Nobody has decided on them. */
    private static List<SignalView> views(TypedQuery<Tuple> found) {
        return found.getResultStream()
                .map(row -> row.get(0, Signal.class)
                        .view(row.get(1, UUID.class), row.get(2, String.class), row.get(3, String.class), null))
                .toList();
    }

    /** All of a case, the latest first. */
    public List<SignalView> ofCase(UUID caseId) {
        return entities.createQuery(
                        "select g from Signal g where g.suggestionId = :case order by g.raisedOn desc, g.id", Signal.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    public SignalView view(Signal signal) {
        var matter = suggestions.get(signal.caseId());
        var decider = signal.decidedBy() == null ? null : directory.person(signal.decidedBy()).name();
        var subject = Optional.ofNullable(entities.find(Deadline.class, signal.deadlineId())).map(Deadline::subjectId);
        return signal.view(subject.orElse(null), matter.numberText(), matter.title(), decider);
    }
}
