package io.yinuo.audit.internal;

import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;

/** Appends entries; the row of the chain is locked, so that entries of one case follow one another. */
@ApplicationScoped
public class ChainWriter {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    void append(Frame frame, Frame.Note note) {
        append(frame, note, false);
    }

    void appendRefused(Frame frame, Frame.Note note) {
        append(frame, note, true);
    }

    private void append(Frame frame, Frame.Note note, boolean refused) {
        var chain = em.find(AuditChain.class, note.chainId(), LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new AuditChain(note.chainId());
            em.persist(chain);
        }
        var content = new EntryContent(
                clock.recordedAt().truncatedTo(ChronoUnit.MICROS),
                frame.actor().personId(),
                frame.actor().name(),
                frame.onBehalfOf(),
                frame.action(),
                refused,
                note.subjectId(),
                ChangeText.write(note.changes()));
        em.persist(chain.append(content));
    }
}
