package io.yinuo.importing.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Directory;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.LineStatus;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Records one line, or takes its case away, on behalf of the person who asked for it. */
@ApplicationScoped
public class Recording {

    @Inject
    ImportRows rows;

    @Inject
    Twins twins;

    @Inject
    OldCases cases;

    @Inject
    Directory directory;

    @Inject
    Trail trail;

    /** @throws StateConflict {@code LINE_DONE} */
    public void record(UUID lineId, UploadedFile file) {
        var line = rows.lockedLine(lineId);
        var batch = rows.get(line.importId());
        require(line.status() == LineStatus.READY && batch.status() == ImportStatus.RUNNING);
        trail.standsInFor(directory.person(batch.startedBy()).name());
        if (twins.markThere(batch, line)) {
            trail.note(null, batch.bureauId(), batch.id(), Change.set("importedDouble", line.fileName()));
            return;
        }
        var id = cases.record(batch, line, file);
        trail.note(
                id, batch.bureauId(), id, Change.set("number", line.number().text()), Change.set("title", line.title()),
                Change.set("documentNumber", line.documentNumber()), Change.set("importedFrom", batch.fileName() + " " + line.fileName()));
        line.beImported(id);
    }

    /** @throws StateConflict {@code LINE_DONE} */
    public void takeBack(UUID lineId) {
        var line = rows.lockedLine(lineId);
        var batch = rows.get(line.importId());
        require(line.status() == LineStatus.IMPORTED && batch.status() == ImportStatus.UNDOING && !rows.isChanged(line));
        trail.standsInFor(directory.person(batch.undoneBy()).name());
        var id = line.suggestionId();
        trail.note(
                id, batch.bureauId(), id, Change.set("number", line.number().text()), Change.set("title", line.title()),
                Change.set("importedFrom", batch.fileName() + " " + line.fileName()));
        trail.note(
                null, batch.bureauId(), batch.id(), Change.set("takenBack", line.number().label() + " " + line.title()));
        line.beUndone();
        rows.flush();
        cases.takeBack(id);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new StateConflict("LINE_DONE");
        }
    }
}
