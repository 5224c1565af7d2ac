package io.yinuo.importing.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.importing.Imports;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.internal.ImportWork.Waiting;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries imports on as the application itself: files are read outside of transactions, each line is stored in one of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());

    /** Then it is the turn of another bureau. */
    private static final int LINES = 100;
    /** So much may come out of these lines together, whatever the archive says of their size. */
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    @Inject
    ImportWork work;

    @Inject
    Imports imports;

    @Inject
    FileReading files;

    /** @return whether there is more to do at once */
    @PermitAll
    public boolean goOn(UUID importId) {
        return switch (work.status(importId)) {
            case READING -> read(importId);
            case RUNNING -> record(importId);
            case UNDOING -> takeBack(importId);
            case READY, DONE, UNDONE, DISCARDED -> false;
        };
    }

    private boolean read(UUID importId) {
        var lines = work.next(importId, LineStatus.UNREAD, LINES);
        if (lines.isEmpty()) {
            work.beRead(importId);
            return false;
        }
        var zip = work.zip(importId);
        var letters = ZipDirectory.letters(zip);
        long budget = MOST_UNPACKED;
        for (var line : lines) {
            var letter = letters.get(line.position() - 1);
            if (!work.read(line.lineId(), files.read(zip, letter, budget))) {
                return false;
            }
            budget = Math.max(0, budget - letter.size());
        }
        return true;
    }

    private boolean record(UUID importId) {
        var lines = work.next(importId, LineStatus.READY, LINES);
        if (lines.isEmpty()) {
            work.finish(importId);
            return false;
        }
        var zip = work.zip(importId);
        var letters = zip == null ? List.<ZipLetter>of() : ZipDirectory.letters(zip);
        lines.forEach(line -> record(line, zip, letters));
        return true;
    }

    private void record(Waiting line, byte[] zip, List<ZipLetter> letters) {
        try {
            imports.record(line.lineId(), zip == null ? null : files.file(zip, letters.get(line.position() - 1)));
        } catch (Refusal refused) {
            work.fail(line.lineId(), refused.code(), LinePolicy.joined(refused.parameters()));
        } catch (RuntimeException failure) {
            stumble(line.lineId(), failure);
        }
    }

    private boolean takeBack(UUID importId) {
        var lines = work.nextToTakeBack(importId, LINES);
        if (lines.isEmpty()) {
            work.beUndone(importId);
            return false;
        }
        for (var lineId : lines) {
            try {
                imports.takeBack(lineId);
            } catch (RuntimeException failure) {
                stumble(lineId, failure);
            }
        }
        return true;
    }

    /** It is tried again when its turn comes, some times. */
    private void stumble(UUID lineId, RuntimeException failure) {
        LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "Line " + lineId + " of an import waits for its next turn", failure);
        work.stumble(lineId);
    }
}
