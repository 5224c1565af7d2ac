package io.yinuo.deadline.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Move;
import io.yinuo.deadline.Moves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The open deadlines of a bureau that rules and calendar count, read chunk by chunk in the order of their ids. */
@ApplicationScoped
public class OpenDeadlines {

    private static final int CHUNK = 1_000;
    private static final int MOST_SHOWN = 200;

    private static final String OPEN =
            " from Deadline d join Suggestion s on s.id = d.suggestionId where s.bureauId = :bureau and d.metOn is null"
                    + " and d.kind <> io.yinuo.deadline.DeadlineKind.COMMITMENT";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    InnerDays inner;

    public int count(UUID bureauId) {
        return entities.createQuery("select count(d)" + OPEN, Long.class)
                .setParameter("bureau", bureauId)
                .getSingleResult()
                .intValue();
    }

    /** @param after the id up to which all have been read, or null at the beginning */
    public List<OpenDeadline> chunk(UUID bureauId, UUID after) {
        var query = entities.createQuery(
                        "select new io.yinuo.deadline.internal.OpenDeadline(d, s.kind, s.status, s.numberText, s.title)" + OPEN
                                + " and d.kind not in :inner" + (after == null ? "" : " and d.id > :after") + " order by d.id",
                        OpenDeadline.class)
                .setParameter("bureau", bureauId)
                .setParameter("inner", DeadlineKind.INNER)
                .setMaxResults(CHUNK);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    /** The inner ones of those cases, which are counted with their reply. */
    Map<UUID, List<Deadline>> innerOf(List<OpenDeadline> chunk) {
        return inner.ofCases(chunk.stream().filter(OpenDeadline::isOfReply).map(one -> one.deadline().caseId()).toList());
    }

    /** What would move if that calendar and that book counted, whoever may see it; nothing is changed. */
    public Moves moves(UUID bureauId, WorkingCalendar calendar, RuleBook book) {
        var first = new ArrayList<Move>();
        int moving = 0;
        UUID last = null;
        for (var chunk = chunk(bureauId, null); !chunk.isEmpty(); chunk = chunk(bureauId, last)) {
            var inner = innerOf(chunk);
            for (OpenDeadline open : chunk) {
                var moves = moves(open, inner.getOrDefault(open.deadline().caseId(), List.of()), calendar, book);
                moving += moves.size();
                moves.stream().limit(MOST_SHOWN - first.size()).forEach(first::add);
            }
            last = chunk.get(chunk.size() - 1).deadline().id();
            entities.clear();
        }
        return new Moves(count(bureauId), moving, first, Set.of());
    }

    private static List<Move> moves(OpenDeadline open, List<Deadline> inner, WorkingCalendar calendar, RuleBook book) {
        var days = new LinkedHashMap<Deadline, LocalDate>();
        var day = open.dueBy(open.rule(book), calendar);
        days.put(open.deadline(), day);
        if (open.isOfReply()) {
            days.putAll(open.innerPlan(book, calendar).days(inner, day));
        }
        return days.entrySet().stream()
                .filter(each -> !each.getValue().equals(each.getKey().dueOn()))
                .map(each -> open.move(each.getKey(), each.getValue()))
                .toList();
    }
}
