package io.yinuo.deadline.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.Move;
import io.yinuo.deadline.Moves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The open deadlines of a bureau, read chunk by chunk in the order of their ids. */
@ApplicationScoped
public class OpenDeadlines {

    private static final int CHUNK = 500;
    private static final int MOST_SHOWN = 200;

    private static final String OPEN =
            " from Deadline d join Suggestion s on s.id = d.suggestionId where s.bureauId = :bureau and d.metOn is null";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public int count(UUID bureauId) {
        return entities.createQuery("select count(d)" + OPEN, Long.class)
                .setParameter("bureau", bureauId)
                .getSingleResult()
                .intValue();
    }

    /** @param after the id up to which all have been read, or null at the beginning */
    public List<OpenDeadline> chunk(UUID bureauId, UUID after) {
        var query = entities.createQuery(
                        "select new io.yinuo.deadline.internal.OpenDeadline(d, s.kind, s.numberText, s.title)" + OPEN
                                + (after == null ? "" : " and d.id > :after") + " order by d.id",
                        OpenDeadline.class)
                .setParameter("bureau", bureauId)
                .setMaxResults(CHUNK);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    /** What would move if that calendar and that book counted; nothing is changed. */
    public Moves moves(UUID bureauId, WorkingCalendar calendar, RuleBook book) {
        var first = new ArrayList<Move>();
        int moving = 0;
        int read = 0;
        UUID last = null;
        for (var chunk = chunk(bureauId, null); !chunk.isEmpty(); chunk = chunk(bureauId, last)) {
            for (OpenDeadline open : chunk) {
                var day = open.dueBy(open.rule(book), calendar);
                if (!day.equals(open.deadline().dueOn())) {
                    moving++;
                    if (first.size() < MOST_SHOWN) {
                        first.add(open.moveTo(day));
                    }
                }
            }
            read += chunk.size();
            last = chunk.get(chunk.size() - 1).deadline().id();
            entities.clear();
        }
        return new Moves(read, moving, first);
    }
}
