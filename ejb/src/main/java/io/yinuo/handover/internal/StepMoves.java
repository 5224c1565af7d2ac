package io.yinuo.handover.internal;

import io.yinuo.handover.StepMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored moves, each read with its names in one statement. */
@ApplicationScoped
public class StepMoves {

    private static final String MOVES =
            """
            select new io.yinuo.handover.StepMove(
              m.suggestionId, s.numberText, m.element, f.name, t.name, m.reason, b.name, m.movedAt)
            from StepMoveRow m join Suggestion s on s.id = m.suggestionId left join Person f on f.id = m.fromPersonId
            join Person t on t.id = m.toPersonId join Person b on b.id = m.movedBy where """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(StepMoveRow row) {
        entities.persist(row);
    }

    /** Those of one case, oldest first. */
    public List<StepMove> ofCase(UUID suggestionId) {
        return moves(" m.suggestionId = :case order by m.movedAt, m.id")
                .setParameter("case", suggestionId)
                .getResultList();
    }

    /** Those that concern the person since then, newest first. */
    public List<StepMove> concerning(UUID personId, Instant since, int most) {
        return moves(" (m.fromPersonId = :person or m.toPersonId = :person) and m.movedAt > :since"
                        + " order by m.movedAt desc, m.id")
                .setParameter("person", personId)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<StepMove> moves(String condition) {
        return entities.createQuery(MOVES + condition, StepMove.class);
    }
}
