package io.yinuo.importing.internal;

import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.ImportOrigin;
import io.yinuo.importing.LinePage;
import io.yinuo.importing.LineQuery;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.MendLine;
import io.yinuo.shared.Actor;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a person does with the lines of an import before it is started. */
@ApplicationScoped
public class ImportLines {

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    ImportRows rows;

    @Inject
    Twins twins;

    @Inject
    CaseAccess access;

    @Inject
    WorkClock clock;

    public LinePage page(ArchiveImport batch, LineQuery asked, Actor actor) {
        var found = rows.lines(batch.id(), asked);
        var seen = access.seenOf(actor, found.stream().map(line -> line.view(true).twinId()).filter(Objects::nonNull).toList());
        var views = found.stream().map(line -> line.view(isSeen(line, seen))).toList();
        return new LinePage(views, rows.count(batch.id(), asked));
    }

    private static boolean isSeen(ImportLine line, Set<UUID> seen) {
        var twin = line.view(true).twinId();
        return twin != null && seen.contains(twin);
    }

    public ImportLineView view(ImportLine line, Actor actor) {
        var twin = line.view(true).twinId();
        return line.view(twin != null && !access.seenOf(actor, List.of(twin)).isEmpty());
    }

    public ImportOrigin origin(ImportLine line, String importedBy) {
        var batch = rows.get(line.importId());
        return new ImportOrigin(
                batch.id(), batch.fileName(), line.fileName(), importedBy, batch.startedAt(), line.remarks());
    }

    public String nameOf(UUID lineId) {
        return rows.line(lineId).fileName();
    }

    public void mend(ArchiveImport batch, MendLine command) {
        LinePolicy.check(command, clock.today());
        var line = claimed(command.lineId(), command.expectedVersion());
        line.requireMendable();
        line.mend(command, clock.today());
        lookForTwins(batch, line);
    }

    public void choose(ArchiveImport batch, UUID lineId, int expectedVersion, boolean wanted) {
        var line = claimed(lineId, expectedVersion);
        if (wanted) {
            line.takeIn(clock.today());
        } else {
            line.leaveOut();
        }
        lookForTwins(batch, line);
    }

    /** A line that is left out, or is another one now, may have been what made others of the archive double. */
    private void lookForTwins(ArchiveImport batch, ImportLine changed) {
        var all = rows.all(batch.id());
        all.stream().filter(ImportLine::isDoubleWithin).forEach(each -> each.beSingle(clock.today()));
        twins.mark(batch, all, List.of(changed));
    }

    private ImportLine claimed(UUID lineId, int expectedVersion) {
        var line = rows.lockedLine(lineId);
        StaleVersion.check(expectedVersion, line.version());
        return line;
    }

    /** How many lines are recorded when it starts now: those that are ready, and those that failed before. */
    public int readyFor(ArchiveImport batch) {
        List<ImportLine> failed = rows.next(batch.id(), LineStatus.FAILED, ALL);
        failed.forEach(line -> line.tryAgain(clock.today()));
        return rows.counts(batch.id()).getOrDefault(LineStatus.READY, 0);
    }

    public void forget(ArchiveImport batch) {
        rows.flush();
        rows.forgetContent(batch.id());
    }
}
