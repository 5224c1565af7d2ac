package io.yinuo.archiving.internal;

import io.yinuo.archiving.ReadyCase;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The archived cases as rows, and those that wait to be. */
@ApplicationScoped
public class ArchiveRows {

    private static final List<ReplyStatus> IN_THE_MAKING =
            Arrays.stream(ReplyStatus.values()).filter(ReplyStatus::isInTheMaking).toList();

    @PersistenceContext
    EntityManager entities;

    /** Stores the file once all of it is known; one that is stored already is left to its transaction. */
    public void keep(ArchiveFile file) {
        entities.persist(file);
    }

    public Optional<ArchiveFile> find(UUID suggestionId) {
        return entities.createQuery("select a from ArchiveFile a where a.suggestionId = :id", ArchiveFile.class)
                .setParameter("id", suggestionId)
                .getResultStream()
                .findFirst();
    }

    /** The number under which the case is archived; read while a command runs, whose changes wait for their own time. */
    public Optional<String> numberInForce(UUID suggestionId) {
        return entities.createQuery(
                        "select a.archiveNumber from ArchiveFile a where a.suggestionId = :id and a.inForce = true",
                        String.class)
                .setParameter("id", suggestionId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /**
     * The closed cases of the bureau that these holders may see, are not archived and are ready as {@link ArchivePolicy#isReady}
     * says: promises are followed up in an archived case too. The first closed one comes first.
     */
    public List<ReadyCase> ready(UUID bureauId, Set<UUID> holders, LocalDate today, int most) {
        return entities.createQuery(
                        """
                        select new io.yinuo.archiving.ReadyCase(s.id, s.numberText, s.title, s.closedAt, s.version)
                        from Suggestion s
                        where s.bureauId = :bureau and s.status = :closed
                          and exists (
                            select 1 from CaseAccessRow c where c.caseId = s.id and c.holderId in :holders)
                          and not exists (select 1 from ArchiveFile a where a.suggestionId = s.id and a.inForce = true)
                          and not exists (
                            select 1 from Deadline d where d.suggestionId = s.id and d.metOn is null and d.dueOn >= :today
                              and d.kind not in :outliving)
                          and not exists (
                            select 1 from Reply r where r.suggestionId = s.id and r.kind = :further and r.status in :making)
                        order by s.imported, s.closedAt, s.id
                        """,
                        ReadyCase.class)
                .setParameter("bureau", bureauId)
                .setParameter("holders", holders)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .setParameter("today", today)
                .setParameter("outliving", DeadlineKind.OUTLIVING)
                .setParameter("further", ReplyKind.SUPPLEMENTARY)
                .setParameter("making", IN_THE_MAKING)
                .setMaxResults(most)
                .getResultList();
    }
}
