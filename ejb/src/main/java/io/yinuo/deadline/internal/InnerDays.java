package io.yinuo.deadline.internal;

import static java.util.stream.Collectors.groupingBy;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the days that the bureau owes itself in step with the day of the reply (rules T20, T21). */
@ApplicationScoped
public class InnerDays {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Suggestions suggestions;

    @Inject
    Calendars calendars;

    @Inject
    RuleBooks books;

    @Inject
    RecountRows recounts;

    /**
     * A day that was moved.
     *
     * @param before where it was
     */
    public record Moved(Deadline deadline, LocalDate before) {}

    /** Begins them with the reply's own, and moves them with it; any other deadline has none. */
    public List<Moved> follow(Deadline reply) {
        if (reply.kind() != DeadlineKind.REPLY || reply.metOn() != null) {
            return List.of();
        }
        var matter = suggestions.get(reply.caseId());
        var plan = new InnerPlan(books.of(matter.bureauId()), matter.kind(), calendars.of(matter.bureauId()));
        return follow(reply, matter.status(), of(reply.caseId()), plan);
    }

    /** The same for a case, whose reply may be owed no longer. */
    public List<Moved> followIn(UUID caseId) {
        return entities.createQuery("select d from Deadline d where d.subjectId = :case and d.kind = :reply", Deadline.class)
                .setParameter("case", caseId)
                .setParameter("reply", DeadlineKind.REPLY)
                .getResultStream()
                .findFirst()
                .map(this::follow)
                .orElse(List.of());
    }

    /** The same for one of many that are counted again, with what was read of all at once. */
    List<Moved> follow(Deadline reply, SuggestionStatus status, List<Deadline> there, InnerPlan plan) {
        var begun = DeadlineKind.INNER.stream()
                .filter(kind -> begins(kind, status))
                .filter(kind -> there.stream().noneMatch(one -> one.kind() == kind))
                .map(kind -> new Deadline(reply.caseId(), reply.caseId(), kind))
                .toList();
        var all = new ArrayList<>(there);
        all.addAll(begun);
        var before = there.stream().map(one -> new Moved(one, one.dueOn())).toList();
        plan.settle(all, reply);
        begun.forEach(entities::persist);
        return before.stream().filter(one -> !one.before().equals(one.deadline().dueOn())).toList();
    }

    /** A case that has come further when they are first counted owes only what lies ahead of it for certain. */
    private static boolean begins(DeadlineKind kind, SuggestionStatus status) {
        return switch (status) {
            case REGISTERED, ASSIGNING, ASSIGNED -> true;
            case HANDLING -> kind != DeadlineKind.INNER_TALK;
            case IN_SIGN_OFF, SIGNED, NUMBERED -> kind == DeadlineKind.INNER_REPLY;
            default -> false;
        };
    }

    /** The reply is delivered: its inner day is met, and what was not done on the way is owed no longer. */
    public void end(Deadline reply, LocalDate on) {
        if (reply.kind() == DeadlineKind.REPLY) {
            of(reply.caseId()).stream().filter(one -> one.metOn() == null).forEach(one -> endInner(one, on));
        }
    }

    private void endInner(Deadline one, LocalDate on) {
        if (one.kind() == DeadlineKind.INNER_REPLY) {
            one.meet(on);
        } else {
            recounts.forgetMovesOf(one.id());
            entities.remove(one);
        }
    }

    List<Deadline> of(UUID caseId) {
        return ofCases(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    Map<UUID, List<Deadline>> ofCases(Collection<UUID> cases) {
        return entities.createQuery("select d from Deadline d where d.suggestionId in :cases and d.kind in :inner", Deadline.class)
                .setParameter("cases", cases)
                .setParameter("inner", DeadlineKind.INNER)
                .getResultStream()
                .collect(groupingBy(Deadline::caseId));
    }
}
