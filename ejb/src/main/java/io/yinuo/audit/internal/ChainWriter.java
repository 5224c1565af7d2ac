package io.yinuo.audit.internal;

import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Appends entries; the row of the chain is locked, so that entries of one case follow one another. */
@ApplicationScoped
public class ChainWriter {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    /** Writes what the command noted; the chains are locked in one go and in one order, whoever else writes to several. */
    void append(Frame frame) {
        var chains = locked(frame.notes().stream().map(Frame.Note::chainId).toList());
        frame.notes().forEach(note -> append(frame, note, chains.get(note.chainId()), false));
    }

    void appendRefused(Frame frame, Frame.Note note) {
        append(frame, note, locked(note.chainId()), true);
    }

    private void append(Frame frame, Frame.Note note, AuditChain chain, boolean refused) {
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

    private Map<UUID, AuditChain> locked(List<UUID> ids) {
        var chains = new HashMap<UUID, AuditChain>();
        if (ids.size() > 1) {
            em.createQuery("select c from AuditChain c where c.id in :ids order by c.id", AuditChain.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultStream()
                    .forEach(chain -> chains.put(chain.id(), chain));
        }
        ids.forEach(id -> chains.computeIfAbsent(id, this::locked));
        return chains;
    }

    private AuditChain locked(UUID id) {
        var chain = em.find(AuditChain.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new AuditChain(id);
            em.persist(chain);
        }
        return chain;
    }
}
