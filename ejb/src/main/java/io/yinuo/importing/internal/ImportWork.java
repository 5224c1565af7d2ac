package io.yinuo.importing.internal;

import io.yinuo.importing.ImportSource;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.LineStatus;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The single steps of an import that record no case, each in its own transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    @Inject
    ImportRows rows;

    @Inject
    Twins twins;

    @Inject
    WorkClock clock;

    /** A line that waits, and the place of its file in the archive. */
    public record Waiting(UUID lineId, int position) {}

    public List<UUID> atWork() {
        return rows.atWork();
    }

    public ImportStatus status(UUID importId) {
        return rows.get(importId).status();
    }

    /** What was uploaded as a ZIP; null for a table, of which the lines hold all. */
    public byte[] zip(UUID importId) {
        return rows.get(importId).source() == ImportSource.ZIP ? rows.content(importId) : null;
    }

    public List<Waiting> next(UUID importId, LineStatus status, int most) {
        return rows.next(importId, status, most).stream().map(line -> new Waiting(line.id(), line.position())).toList();
    }

    public List<UUID> nextToTakeBack(UUID importId, int most) {
        return rows.nextToTakeBack(importId, most).stream().map(ImportLine::id).toList();
    }

    /** @return whether the import is still being read */
    public boolean read(UUID lineId, LineReading reading) {
        var line = rows.lockedLine(lineId);
        boolean reads = rows.get(line.importId()).status() == ImportStatus.READING;
        if (reads && line.status() == LineStatus.UNREAD) {
            line.take(reading, clock.today());
            rows.keepWords(line, reading.words());
        }
        return reads;
    }

    /** All is read: what is double is marked, and a person may look at it. */
    public void beRead(UUID importId) {
        var batch = rows.locked(importId);
        if (batch.status() == ImportStatus.READING && rows.next(importId, LineStatus.UNREAD, 1).isEmpty()) {
            var all = rows.all(importId);
            twins.mark(batch, all, all);
            batch.beRead();
        }
    }

    /** Nothing is ready any more. What was uploaded goes when nothing of it is to be tried again. */
    public void finish(UUID importId) {
        var batch = rows.locked(importId);
        if (batch.status() == ImportStatus.RUNNING && rows.next(importId, LineStatus.READY, 1).isEmpty()) {
            batch.finish(clock.recordedAt());
            if (rows.next(importId, LineStatus.FAILED, 1).isEmpty()) {
                rows.flush();
                rows.forgetContent(importId);
            }
        }
    }

    /** Nothing more can be taken back; what was changed meanwhile stays. */
    public void beUndone(UUID importId) {
        var batch = rows.locked(importId);
        if (batch.status() == ImportStatus.UNDOING) {
            batch.beUndone(clock.recordedAt());
            rows.flush();
            rows.forgetContent(importId);
        }
    }

    /** The line was refused for a reason that a person understands. */
    public void fail(UUID lineId, String code, String with) {
        var line = rows.lockedLine(lineId);
        if (line.status() == LineStatus.READY) {
            line.fail(code, with);
        }
    }

    /** Something went wrong that may not go wrong the next time. */
    public void stumble(UUID lineId) {
        rows.lockedLine(lineId).stumble();
    }
}
