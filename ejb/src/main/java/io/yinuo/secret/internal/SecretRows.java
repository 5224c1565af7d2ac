package io.yinuo.secret.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.workflow.SecretHolders;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored secret matters; every query that somebody reads filters by the holders of the case (rule SE2). */
@Dependent
public class SecretRows {

    private static final String OPEN_TO_ME =
            " from SecretMatter m where exists (select 1 from CaseAccessRow a where a.caseId = m.id and a.holderId in :holders)";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** Those that the person may see, the unsettled ones first. */
    public List<SecretMatter> openTo(Actor actor) {
        return opened("select m" + OPEN_TO_ME
                        + " order by case when m.status = SETTLED then 1 else 0 end, m.receivedOn desc, m.id",
                        SecretMatter.class, actor)
                .getResultList();
    }

    /** How many of them are not settled. */
    public int unsettled(Actor actor) {
        return opened("select count(m)" + OPEN_TO_ME + " and m.status <> SETTLED", Long.class, actor)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound {@code CASE_UNKNOWN} when it is not there or may not be seen */
    public SecretMatter get(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new NotFound("CASE_UNKNOWN", id));
    }

    public Optional<SecretMatter> find(UUID id, Actor actor) {
        return opened("select m" + OPEN_TO_ME + " and m.id = :id", SecretMatter.class, actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> opened(String jpql, Class<T> type, Actor actor) {
        return entities.createQuery(jpql, type).setParameter("holders", SecretHolders.of(actor));
    }

    /**
     * Whether a secret matter of the session bears the number, whoever may see it.
     *
     * @param except which one is not looked at
     */
    public boolean bears(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number, UUID except) {
        return entities.createQuery(
                        """
                        select m.sessionLabel from SecretMatter m
                        where m.bureauId = :bureau and m.kind = :kind
                          and m.betweenSessions = :between and m.numberKey = :number and m.id <> :except""",
                        String.class)
                .setParameter("bureau", bureauId)
                .setParameter("kind", kind)
                .setParameter("between", session.betweenSessions())
                .setParameter("number", number.key())
                .setParameter("except", except)
                .getResultStream()
                .anyMatch(label -> session.isSame(new CongressSession(label, null, null, session.betweenSessions())));
    }

    public void add(SecretMatter matter) {
        entities.persist(matter);
        entities.flush();
    }
}
