package io.yinuo.drafting.internal;

import io.yinuo.letter.LetterRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said to the findings on letters. */
@ApplicationScoped
public class FindingAnswerRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Oldest first. */
    public List<FindingAnswerRow> of(UUID replyId) {
        return entities.createQuery(
                        "select a from FindingAnswerRow a where a.replyId = :reply order by a.answeredAt, a.id", FindingAnswerRow.class)
                .setParameter("reply", replyId)
                .getResultList();
    }

    /** Keeps the last word on this rule. @return the one before it, or null */
    public String say(UUID replyId, LetterRule rule, String words, UUID personId, Instant at) {
        var said = of(replyId).stream().filter(row -> row.rule() == rule).findFirst();
        if (said.isPresent()) {
            return said.get().say(words, personId, at);
        }
        var first = new FindingAnswerRow(replyId, rule);
        first.say(words, personId, at);
        entities.persist(first);
        return null;
    }
}
