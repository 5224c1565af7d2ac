package io.yinuo.importing;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.importing.internal.ArchiveImport;
import io.yinuo.importing.internal.ImportLine;
import io.yinuo.importing.internal.ImportLines;
import io.yinuo.importing.internal.ImportRows;
import io.yinuo.importing.internal.Recording;
import io.yinuo.importing.internal.Uploads;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Old letters and ledgers of the bureau (归档导入): uploaded, read in the background, looked at by a person, recorded, and taken
 * back as a whole.
 */
@Stateless
public class Imports {

    private static final int MOST_IMPORTS = 50;
    private static final int NAMED = 5;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    CaseAccess access;

    @Inject
    Uploads uploads;

    @Inject
    ImportRows rows;

    @Inject
    ImportLines lines;

    @Inject
    Recording recording;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Takes in a ZIP of letters or a ledger; nothing of it is recorded before somebody starts it.
     *
     * @throws InvalidInput on {@code file}, with a code of its own for each reason
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.upload")
    public UUID upload(UploadedFile file) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        requireImporter(actor, actor.bureauId());
        var batch = uploads.take(file, actor.bureauId(), actor.personId());
        note(batch, Change.set("fileName", batch.fileName()));
        return batch.id();
    }

    /** The imports of the caller's bureau, the latest first. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ImportView> list() {
        var actor = callers.current();
        requireImporter(actor, actor.bureauId());
        return rows.ofBureau(actor.bureauId(), MOST_IMPORTS).stream().map(this::view).toList();
    }

    /** @throws NotFound {@code IMPORT_UNKNOWN} */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ImportView get(UUID importId) {
        return view(own(importId));
    }

    /** What each letter or row was read as, and what became of it; of a double the other case only to those who may see it. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LinePage lines(UUID importId, LineQuery asked) {
        return lines.page(own(importId), asked, callers.current());
    }

    /** One line of an import of the caller's bureau. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ImportLineView line(UUID lineId) {
        var line = rows.line(lineId);
        own(line.importId());
        return lines.view(line, callers.current());
    }

    /** The import to which a line belongs. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ImportView ofLine(UUID lineId) {
        return view(own(rows.line(lineId).importId()));
    }

    /** The cases of an import in which something was done since, which keep it from being undone. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ChangedCase> changed(UUID importId) {
        return rows.changed(own(importId).id());
    }

    /** From where a case came; empty unless it was imported. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<ImportOrigin> originOf(UUID suggestionId) {
        access.requireInside(callers.current(), suggestionId);
        return rows.lineOf(suggestionId).map(line -> lines.origin(line, nameOf(rows.get(line.importId()).startedBy())));
    }

    /**
     * Says what a letter is where the reading does not.
     *
     * @throws InvalidInput naming each part that is wrong
     * @throws StateConflict {@code IMPORT_STATUS_FORBIDS} once it was started, {@code LINE_STATUS_FORBIDS}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.mend")
    public void mend(MendLine command) {
        var batch = ready(rows.line(command.lineId()));
        lines.mend(batch, command);
        note(batch, Change.set("fileName", lines.nameOf(command.lineId())));
    }

    /** Leaves a line out, or takes it in again. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.choose")
    public void choose(UUID lineId, int expectedVersion, boolean wanted) {
        var batch = ready(rows.line(lineId));
        lines.choose(batch, lineId, expectedVersion, wanted);
        note(batch, new Change("chosen", !wanted, wanted), Change.set("fileName", lines.nameOf(lineId)));
    }

    /**
     * Records what is ready, in the background; where some could not be recorded before, those once more.
     *
     * @throws StateConflict {@code IMPORT_NOTHING_READY}; {@code IMPORT_RUNS} as long as another one of the bureau is under way
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.start")
    public void start(UUID importId, int expectedVersion) {
        var batch = claimed(importId, expectedVersion);
        requireIdle(batch);
        batch.start(callers.current().personId(), clock.recordedAt());
        int ready = lines.readyFor(batch);
        if (ready == 0) {
            throw new StateConflict("IMPORT_NOTHING_READY");
        }
        note(batch, Change.set("fileName", batch.fileName()), Change.set("letters", ready));
    }

    /** Forgets what was uploaded; nothing of it was recorded. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.discard")
    public void discard(UUID importId, int expectedVersion) {
        var batch = claimed(importId, expectedVersion);
        batch.discard();
        note(batch, Change.set("fileName", batch.fileName()));
        lines.forget(batch);
    }

    /**
     * Takes all its cases away again, in the background, as long as nobody has done anything in one of them (rule IM6).
     *
     * @throws StateConflict {@code IMPORT_IN_USE} naming some of the cases; {@code IMPORT_RUNS}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("importing.undo")
    public void undo(UUID importId, int expectedVersion) {
        var batch = claimed(importId, expectedVersion);
        requireIdle(batch);
        var changed = rows.changed(batch.id());
        if (!changed.isEmpty()) {
            var named = changed.stream().limit(NAMED).map(each -> each.numberText() + " " + each.title());
            throw new StateConflict("IMPORT_IN_USE", changed.size(), named.collect(Collectors.joining("；")));
        }
        batch.undo(callers.current().personId());
        note(batch, Change.set("fileName", batch.fileName()), Change.set("letters", rows.counts(batch.id()).getOrDefault(LineStatus.IMPORTED, 0)));
    }

    /**
     * Makes a case of one letter; a double that has come meanwhile is marked as such.
     *
     * @param file the letter as it was uploaded, or null where it came as a row
     * @throws StateConflict {@code LINE_DONE} when another server did so meanwhile
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("importing.record")
    public void record(UUID lineId, UploadedFile file) {
        recording.record(lineId, file);
    }

    /**
     * Takes one case away; its trail stays.
     *
     * @throws StateConflict {@code LINE_DONE} when another server did so meanwhile, or somebody has done something in it
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("importing.takeBack")
    public void takeBack(UUID lineId) {
        recording.takeBack(lineId);
    }

    private ArchiveImport own(UUID importId) {
        var batch = rows.get(importId);
        requireImporter(callers.current(), batch.bureauId());
        return batch;
    }

    /** The import, locked, when it is still the one that the page showed. */
    private ArchiveImport claimed(UUID importId, int expectedVersion) {
        var batch = rows.locked(own(importId).id());
        trail.about(null, batch.bureauId(), batch.id());
        StaleVersion.check(expectedVersion, batch.version());
        return batch;
    }

    /** The import of a line, while a person may still change what is recorded. */
    private ArchiveImport ready(ImportLine line) {
        var batch = rows.locked(own(line.importId()).id());
        trail.about(null, batch.bureauId(), batch.id());
        batch.require(ImportStatus.READY);
        return batch;
    }

    private void requireIdle(ArchiveImport batch) {
        if (rows.isBusy(batch.bureauId())) {
            throw new StateConflict("IMPORT_RUNS");
        }
    }

    private static void requireImporter(Actor actor, UUID bureauId) {
        if (!actor.holds(Roles.SECRETARY, bureauId) && !actor.holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("IMPORT_UNKNOWN");
        }
    }

    private void note(ArchiveImport batch, Change... changes) {
        trail.note(null, batch.bureauId(), batch.id(), changes);
    }

    private ImportView view(ArchiveImport batch) {
        return new ImportView(
                batch.id(), batch.source(), batch.fileName(), batch.status(), nameOf(batch.uploadedBy()), batch.uploadedAt(),
                nameOf(batch.startedBy()), batch.startedAt(), batch.finishedAt(), nameOf(batch.undoneBy()), batch.undoneAt(),
                rows.counts(batch.id()), batch.version());
    }

    private String nameOf(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }
}
