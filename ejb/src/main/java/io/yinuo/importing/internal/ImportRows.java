package io.yinuo.importing.internal;

import io.yinuo.importing.ChangedCase;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.LineQuery;
import io.yinuo.importing.LineStatus;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored imports with their lines; only {@link #content} reads what was uploaded. */
@ApplicationScoped
public class ImportRows {

    private static final int PIECE = 256 * 1024;

    /**
     * Whatever is done in a case stands in its trail; links to measures, which a person ties to the matter or to a part of it,
     * stand in the trail of the bureau. What the system proposed and nobody confirmed is no work.
     */
    private static final String CHANGED =
            """
            (exists (select 1 from AuditEntry e where e.chainId = l.suggestionId and e.refused = false
                and e.action not like 'importing.%')
              or exists (select 1 from MeasureLinkRow k where k.state = io.yinuo.measures.LinkStanding.CONFIRMED
                and (k.suggestionId = l.suggestionId or k.fromId = l.suggestionId or k.toId = l.suggestionId)))
            """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
    }

    public void store(UUID importId, byte[] content) {
        for (int from = 0; from < content.length; from += PIECE) {
            var piece = new ImportPiece(
                    importId, from / PIECE, Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)));
            entities.persist(piece);
            entities.flush(); // no second copy of a large file is kept in memory
            entities.detach(piece);
        }
    }

    /** What was uploaded; empty when nothing of it is to be read any more. */
    byte[] content(UUID importId) {
        long pieces = entities.createQuery("select count(p) from ImportPiece p where p.importId = :id", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
        if (pieces == 0) {
            return new byte[0];
        }
        var last = piece(importId, (int) pieces - 1);
        var content = new byte[((int) pieces - 1) * PIECE + last.length];
        for (int i = 0; i < pieces - 1; i++) {
            System.arraycopy(piece(importId, i), 0, content, i * PIECE, PIECE);
        }
        System.arraycopy(last, 0, content, content.length - last.length, last.length);
        return content;
    }

    /** One at a time, so that a large file is in memory once. */
    private byte[] piece(UUID importId, int position) {
        return entities.createQuery(
                        "select p.bytes from ImportPiece p where p.importId = :id and p.position = :position", byte[].class)
                .setParameter("id", importId)
                .setParameter("position", position)
                .getSingleResult();
    }

    /** Nothing of what was uploaded is to be read any more. */
    public void forgetContent(UUID importId) {
        entities.createQuery("delete from ImportPiece p where p.importId = :id").setParameter("id", importId).executeUpdate();
        entities.createQuery("delete from ImportWords w where w.importId = :id").setParameter("id", importId).executeUpdate();
    }

    /** @throws NotFound {@code IMPORT_UNKNOWN} */
    public ArchiveImport get(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(ArchiveImport.class, id))
                .orElseThrow(() -> new NotFound("IMPORT_UNKNOWN"));
    }

    /** The import, for this transaction alone. */
    public ArchiveImport locked(UUID id) {
        var found = get(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    public List<ArchiveImport> ofBureau(UUID bureauId, int most) {
        return entities.createQuery(
                        "select i from ArchiveImport i where i.bureauId = :bureau order by i.uploadedAt desc, i.id", ArchiveImport.class)
                .setParameter("bureau", bureauId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether something of the bureau is being recorded or taken back. */
    public boolean isBusy(UUID bureauId) {
        return entities.createQuery(
                                "select count(i) from ArchiveImport i where i.bureauId = :bureau and i.status in :busy", Long.class)
                        .setParameter("bureau", bureauId)
                        .setParameter("busy", List.of(ImportStatus.RUNNING, ImportStatus.UNDOING))
                        .getSingleResult()
                > 0;
    }

    /** Those on which the application works, the oldest first. */
    List<UUID> atWork() {
        return entities.createQuery("select i.id from ArchiveImport i where i.status in :work order by i.uploadedAt, i.id", UUID.class)
                .setParameter("work", Arrays.stream(ImportStatus.values()).filter(ImportStatus::isAtWork).toList())
                .getResultList();
    }

    public Map<LineStatus, Integer> counts(UUID importId) {
        var counts = new EnumMap<LineStatus, Integer>(LineStatus.class);
        entities.createQuery("select l.status, count(l) from ImportLine l where l.importId = :id group by l.status", Tuple.class)
                .setParameter("id", importId)
                .getResultStream()
                .forEach(row -> counts.put(row.get(0, LineStatus.class), row.get(1, Long.class).intValue()));
        return counts;
    }

    /** Keeps what a line says beside it. */
    void keepWords(ImportLine line, String words) {
        if (words != null && !words.isBlank()) {
            entities.persist(new ImportWords(line.id(), line.importId(), words));
        }
    }

    /** What a line says; empty where it says nothing beside what stands in the list. */
    String words(ImportLine line) {
        return Optional.ofNullable(entities.find(ImportWords.class, line.id())).map(ImportWords::words).orElse("");
    }

    /** @throws NotFound {@code IMPORT_UNKNOWN} */
    public ImportLine line(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(ImportLine.class, id))
                .orElseThrow(() -> new NotFound("IMPORT_UNKNOWN"));
    }

    /** The line, for this transaction alone. */
    public ImportLine lockedLine(UUID id) {
        var found = line(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The next lines of that status, in their order. */
    List<ImportLine> next(UUID importId, LineStatus status, int most) {
        return entities.createQuery(
                        "select l from ImportLine l where l.importId = :id and l.status = :status order by l.position", ImportLine.class)
                .setParameter("id", importId)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next recorded ones in which nothing was done since, but for those that were given up. */
    List<ImportLine> nextToTakeBack(UUID importId, int most) {
        return entities.createQuery(
                        "select l from ImportLine l where l.importId = :id and l.status = :imported and l.attempts < :most and not "
                                + CHANGED + " order by l.position",
                        ImportLine.class)
                .setParameter("id", importId)
                .setParameter("imported", LineStatus.IMPORTED)
                .setParameter("most", ImportLine.MOST_ATTEMPTS)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether something was done in the case since it was imported. */
    public boolean isChanged(ImportLine line) {
        return entities.createQuery("select count(l) from ImportLine l where l.id = :id and " + CHANGED, Long.class)
                        .setParameter("id", line.id())
                        .getSingleResult()
                > 0;
    }

    /** The recorded ones in which something was done since. */
    public List<ChangedCase> changed(UUID importId) {
        return entities.createQuery(
                        "select new io.yinuo.importing.ChangedCase(l.suggestionId, s.numberText, s.title) from ImportLine l"
                                + " join Suggestion s on s.id = l.suggestionId where l.importId = :id and l.status = :imported and "
                                + CHANGED + " order by l.position",
                        ChangedCase.class)
                .setParameter("id", importId)
                .setParameter("imported", LineStatus.IMPORTED)
                .getResultList();
    }

    /** All lines, in their order. */
    List<ImportLine> all(UUID importId) {
        return entities.createQuery("select l from ImportLine l where l.importId = :id order by l.position", ImportLine.class)
                .setParameter("id", importId)
                .getResultList();
    }

    public List<ImportLine> lines(UUID importId, LineQuery asked) {
        return bound(entities.createQuery("select l " + shown(asked) + " order by l.position", ImportLine.class), importId, asked)
                .setFirstResult(asked.page() * asked.size())
                .setMaxResults(asked.size())
                .getResultList();
    }

    public int count(UUID importId, LineQuery asked) {
        return bound(entities.createQuery("select count(l) " + shown(asked), Long.class), importId, asked).getSingleResult().intValue();
    }

    private static String shown(LineQuery asked) {
        return "from ImportLine l where l.importId = :id" + (asked.status() == null ? "" : " and l.status = :status")
                + (asked.needsLook() ? " and (l.problem is not null or l.remarks <> '')" : "");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, UUID importId, LineQuery asked) {
        query.setParameter("id", importId);
        return asked.status() == null ? query : query.setParameter("status", asked.status());
    }

    /** The case that was made of the very same file, in the bureau. */
    Optional<UUID> recordedOf(UUID bureauId, String sha256) {
        return entities.createQuery(
                        "select l.suggestionId from ImportLine l join ArchiveImport i on i.id = l.importId"
                                + " where l.sha256 = :sha and l.status = :imported and i.bureauId = :bureau",
                        UUID.class)
                .setParameter("sha", sha256)
                .setParameter("imported", LineStatus.IMPORTED)
                .setParameter("bureau", bureauId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The line from which a case was made. */
    public Optional<ImportLine> lineOf(UUID suggestionId) {
        return entities.createQuery("select l from ImportLine l where l.suggestionId = :id", ImportLine.class)
                .setParameter("id", suggestionId)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        entities.flush();
    }
}
