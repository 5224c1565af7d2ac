package io.yinuo.archiving;

import io.yinuo.archiving.internal.ArchiveFile;
import io.yinuo.archiving.internal.ArchiveNumbers;
import io.yinuo.archiving.internal.ArchivePolicy;
import io.yinuo.archiving.internal.ArchiveRows;
import io.yinuo.archiving.internal.CaseContents;
import io.yinuo.archiving.internal.CaseRecord;
import io.yinuo.archiving.internal.CaseRecords;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.CaseHolders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Archives closed cases, after which nobody changes them (归档). */
@Stateless
public class Archives {

    private static final int MOST_READY = 500;
    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    CaseRecords records;

    @Inject
    ArchiveRows rows;

    @Inject
    ArchiveNumbers numbers;

    @Inject
    Deadlines deadlines;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The closed cases of the caller's bureau that may be archived, the first closed one first (rule AR1). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ReadyCase> ready() {
        var actor = callers.current();
        return rows.ready(actor.bureauId(), CaseHolders.inside(actor), clock.today(), MOST_READY);
    }

    /** The papers of a case, and what is missing: as archived, or as they would be now. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ArchiveView open(UUID suggestionId) {
        var matter = ofTheOffice(suggestionId, callers.current());
        var file = rows.find(suggestionId);
        return file.filter(ArchiveFile::inForce)
                .map(archived -> archived.view(matter, nameOf(archived.archivedBy())))
                .orElseGet(() -> asItWouldBe(matter, file));
    }

    private ArchiveView asItWouldBe(SuggestionView matter, Optional<ArchiveFile> revoked) {
        var record = records.of(matter.id());
        var gaps = ArchivePolicy.gaps(record).stream().map(gap -> new AnsweredGap(gap, null)).toList();
        return new ArchiveView(
                matter, revoked.map(ArchiveFile::number).orElse(null), false, ArchivePolicy.isReady(record, clock.today()),
                null, null, CaseContents.of(record), gaps, revoked.map(ArchiveFile::version).orElse(0));
    }

    /**
     * Files the case under the next number of the year; a case that was archived before keeps its number (rules AR1-AR3).
     *
     * @return the number
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("archiving.archive")
    public String archive(ArchiveCase command) {
        var actor = callers.current();
        var matter = ofTheOffice(command.suggestionId(), actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        var known = rows.find(matter.id());
        if (known.filter(ArchiveFile::inForce).isPresent()) {
            throw new StateConflict("CASE_ARCHIVED", known.get().number());
        }
        StaleVersion.check(command.expectedVersion(), matter.version());
        var record = records.of(matter.id());
        ArchivePolicy.requireReady(record, clock.today());
        var gaps = ArchivePolicy.answered(ArchivePolicy.gaps(record), command.reasons());
        var items = counted(CaseContents.of(record), command.pages());
        var file = known.orElseGet(() -> new ArchiveFile(matter, numbers.next(matter.bureauId())));
        file.archive(items, gaps, actor.personId(), clock.today());
        rows.keep(file);
        // what became of the disclosure has been answered for, and nobody could record it any more
        record.file().replies().forEach(each -> deadlines.lapse(each.reply().id(), DeadlineKind.PUBLICATION));
        trail.note(
                matter.id(), matter.bureauId(), file.id(), Change.set("archiveNumber", file.number()),
                Change.set("papers", items.size()), Change.set("gaps", inWords(gaps)));
        return file.number();
    }

    private static List<ArchiveItem> counted(List<ArchiveItem> items, List<Integer> pages) {
        ArchivePolicy.checkPages(pages, items.size());
        var counted = new ArrayList<ArchiveItem>();
        for (int i = 0; i < items.size(); i++) {
            counted.add(items.get(i).counted(i < pages.size() ? pages.get(i) : null));
        }
        return counted;
    }

    /** Takes the case out of the archive for a stated reason, so that it can be changed again (rule AR5). */
    @RolesAllowed(Roles.REVIEWER)
    @Trailed("archiving.revoke")
    public void revoke(RevokeArchive command) {
        var actor = callers.current();
        var matter = ofTheOffice(command.suggestionId(), actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        actor.require(Roles.REVIEWER, matter.bureauId());
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
        var file = rows.find(matter.id())
                .filter(ArchiveFile::inForce)
                .orElseThrow(() -> new StateConflict("CASE_NOT_ARCHIVED"));
        StaleVersion.check(command.expectedVersion(), file.version());
        file.revoke();
        trail.note(
                matter.id(), matter.bureauId(), file.id(), Change.set("archiveNumber", file.number()),
                Change.set("reason", command.reason().strip()));
    }

    /**
     * The list of papers of an archived case, for those who work on it.
     *
     * @throws NotFound {@code ARCHIVE_UNKNOWN} unless the case is archived
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ArchiveView list(UUID suggestionId) {
        return ofCase(suggestionId).orElseThrow(() -> new NotFound("ARCHIVE_UNKNOWN"));
    }

    /** The archived case, for those who work on it; empty while it is not archived. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<ArchiveView> ofCase(UUID suggestionId) {
        access.requireInside(callers.current(), suggestionId);
        return rows.find(suggestionId)
                .filter(ArchiveFile::inForce)
                .map(file -> file.view(suggestions.get(suggestionId), nameOf(file.archivedBy())));
    }

    private SuggestionView ofTheOffice(UUID suggestionId, Actor actor) {
        access.requireInside(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        if (!actor.holdsAnyOf(Roles.OFFICE, matter.bureauId())) {
            throw new NotFound("CASE_UNKNOWN", suggestionId);
        }
        return matter;
    }

    private String nameOf(UUID personId) {
        return directory.person(personId).name();
    }

    private static List<String> inWords(Map<Gap, String> gaps) {
        return gaps.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
    }
}
