package io.yinuo.paper.internal;

import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The stored papers; only {@link #content} reads what is in them. */
@Dependent
public class PaperRows {

    private static final int PIECE = 256 * 1024;
    private static final String TWICE_CONSTRAINT = "uq_paper_offered";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** The papers of a matter, the oldest first. */
    public List<Paper> ofMatter(UUID suggestionId) {
        return entities.createQuery(
                        "select p from Paper p where p.suggestionId = :case order by p.addedAt, p.id", Paper.class)
                .setParameter("case", suggestionId)
                .getResultList();
    }

    /** @throws NotFound {@code PAPER_UNKNOWN} when the matter has no such paper */
    public Paper ofMatter(UUID suggestionId, UUID paperId) {
        return entities.createQuery(
                        "select p from Paper p where p.id = :id and p.suggestionId = :case", Paper.class)
                .setParameter("id", paperId)
                .setParameter("case", suggestionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN"));
    }

    /** @throws NotFound {@code PAPER_UNKNOWN} when the person has no such paper that waits for a matter */
    public Paper held(UUID paperId, UUID addedBy) {
        return entities.createQuery(
                        "select p from Paper p where p.id = :id and p.suggestionId is null and p.addedBy = :person",
                        Paper.class)
                .setParameter("id", paperId)
                .setParameter("person", addedBy)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN"));
    }

    /** @throws StateConflict {@code PAPER_TWICE} when the matter holds the same file already (rule PA5) */
    public void add(Paper paper, byte[] content) {
        entities.persist(paper);
        flush(paper);
        for (int from = 0; from < content.length; from += PIECE) {
            var bytes = Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length));
            entities.persist(new PaperPiece(paper.id(), from / PIECE, bytes));
        }
    }

    /** Writes what changed, so that a file that the matter holds already is found here and not at the end. */
    public void flush(Paper paper) {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            if (isTwice(failure)) {
                throw new StateConflict("PAPER_TWICE", paper.fileName());
            }
            throw failure;
        }
    }

    public byte[] content(UUID paperId) {
        var content = new ByteArrayOutputStream();
        entities.createQuery(
                        "select p.bytes from PaperPiece p where p.paperId = :paper order by p.position", byte[].class)
                .setParameter("paper", paperId)
                .getResultStream()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    /** Forgets papers that somebody uploaded before the moment for a matter that was never registered. */
    public void forgetHeld(UUID addedBy, Instant before) {
        entities.createQuery(
                        """
                        delete from PaperPiece x where x.paperId in (
                          select p.id from Paper p
                          where p.suggestionId is null and p.addedBy = :person and p.addedAt < :before)""")
                .setParameter("person", addedBy)
                .setParameter("before", before)
                .executeUpdate();
        entities.createQuery(
                        "delete from Paper p where p.suggestionId is null and p.addedBy = :person and p.addedAt < :before")
                .setParameter("person", addedBy)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Takes the papers of a matter away together with it. */
    public void forget(UUID suggestionId) {
        entities.createQuery(
                        "delete from PaperPiece x where x.paperId in (select p.id from Paper p where p.suggestionId = :case)")
                .setParameter("case", suggestionId)
                .executeUpdate();
        entities.createQuery("delete from Paper p where p.suggestionId = :case")
                .setParameter("case", suggestionId)
                .executeUpdate();
    }

    private static boolean isTwice(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation
                    && String.valueOf(violation.getConstraintName()).toLowerCase(Locale.ROOT).contains(TWICE_CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
