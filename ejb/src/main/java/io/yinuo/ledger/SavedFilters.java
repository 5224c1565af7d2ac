package io.yinuo.ledger;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.ledger.internal.SavedFilterRow;
import io.yinuo.ledger.internal.SavedFilterRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Filters of the ledger that people keep for themselves, or the office for everybody of the bureau (筛选方案).
 *
 * <p>A filter holds questions, never answers: what it finds is asked anew for whoever opens it, so that a shared one
 * shows nobody more than this person may see (rule L2).
 */
@Stateless
public class SavedFilters {

    /** More than anybody finds again. */
    private static final int MOST = 40;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    SavedFilterRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The caller's own and those of the bureau; the bureau's first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SavedFilter> visible() {
        var actor = callers.current();
        var standard = rows.standardOf(actor.personId());
        return rows.seenBy(actor).stream()
                .map(row -> row.view(actor, directory.person(row.ownerId()).name(), row.id().equals(standard)))
                .toList();
    }

    /** Whether the caller may keep filters for the whole bureau. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayShare() {
        return SavedFilterRow.mayShare(callers.current());
    }

    /**
     * Keeps one.
     *
     * @throws Forbidden {@code FILTER_SHARED_BY_OFFICE} for a shared one by anybody but the office
     * @throws StateConflict {@code FILTER_NAME_TAKEN}, {@code FILTERS_TOO_MANY}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.saveFilter")
    public UUID save(SaveFilter command) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        command.check();
        checkPlaces(command.filter(), actor.bureauId());
        if (command.shared() && !SavedFilterRow.mayShare(actor)) {
            throw new Forbidden("FILTER_SHARED_BY_OFFICE");
        }
        if (rows.seenBy(actor).size() >= MOST) {
            throw new StateConflict("FILTERS_TOO_MANY", MOST);
        }
        var row = new SavedFilterRow(command, actor, clock.now());
        rows.add(row);
        note(row, Change.set("filterName", row.name()));
        return row.id();
    }

    private void checkPlaces(FilterValues filter, UUID bureauId) {
        var section = filter.sectionId();
        var leader = filter.leaderId();
        new InvalidInput.Check()
                .that(section == null || directory.sections(bureauId).stream().anyMatch(one -> one.id().equals(section)),
                        "filter.sectionId", "SECTION_UNKNOWN", section)
                .that(leader == null || directory.person(leader).bureauId().equals(bureauId),
                        "filter.leaderId", "PERSON_UNKNOWN", leader)
                .done();
    }

    /** Gives it another name. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.renameFilter")
    public void rename(UUID id, int expectedVersion, String name) {
        var row = changeable(id, expectedVersion);
        var check = new InvalidInput.Check();
        SaveFilter.checkName(check, "newName", name);
        check.done();
        rows.requireFree(row, name);
        var before = row.name();
        row.rename(name);
        note(row, new Change("filterName", before, row.name()));
    }

    /** Puts it aside; {@link #restore} brings it back. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.deleteFilter")
    public void delete(UUID id, int expectedVersion) {
        var row = changeable(id, expectedVersion);
        row.delete(clock.now());
        note(row, new Change("filterName", row.name(), null));
    }

    /** Takes a deletion back. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.restoreFilter")
    public void restore(UUID id) {
        var row = own(id);
        rows.requireFree(row, row.name());
        row.restore();
        note(row, Change.set("filterName", row.name()));
    }

    /** Lets the ledger open with it for the caller; null lets it open with all matters again. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.chooseFilter")
    public void openWith(UUID id) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        var name = id == null ? null : existing(rows.find(id, actor)).name();
        rows.setStandard(actor.personId(), id);
        trail.note(null, actor.bureauId(), actor.personId(), Change.set("filterName", name));
    }

    private SavedFilterRow changeable(UUID id, int expectedVersion) {
        var row = existing(own(id));
        StaleVersion.check(expectedVersion, row.version());
        return row;
    }

    private SavedFilterRow own(UUID id) {
        var actor = callers.current();
        var row = rows.find(id, actor);
        trail.about(null, row.bureauId(), row.id());
        requireRight(row, actor);
        return row;
    }

    private static void requireRight(SavedFilterRow row, Actor actor) {
        if (!row.mayBeChangedBy(actor)) {
            throw new Forbidden("FILTER_SHARED_BY_OFFICE");
        }
    }

    private static SavedFilterRow existing(SavedFilterRow row) {
        if (row.isDeleted()) {
            throw new NotFound("FILTER_UNKNOWN");
        }
        return row;
    }

    private void note(SavedFilterRow row, Change name) {
        trail.note(null, row.bureauId(), row.id(), name, Change.set("filterShared", row.isShared()));
    }
}
