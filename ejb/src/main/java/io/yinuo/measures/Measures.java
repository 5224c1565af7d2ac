package io.yinuo.measures;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.measures.internal.CatalogueRows;
import io.yinuo.measures.internal.LinkRows;
import io.yinuo.measures.internal.MeasureChanges;
import io.yinuo.measures.internal.MeasurePolicy;
import io.yinuo.measures.internal.MeasureRow;
import io.yinuo.measures.internal.MeasureRows;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measures that are taken for double reduction (措施): found, made, changed, closed, and deleted while nothing stands on them. */
@Stateless
public class Measures {

    private static final Set<String> WRITERS = Set.of(Roles.OFFICER, Roles.SECTION_HEAD);
    private static final Set<String> CLOSERS = Set.of(Roles.SECTION_HEAD);
    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    CatalogueRows catalogue;

    @Inject
    MeasureRows rows;

    @Inject
    LinkRows links;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    @Inject
    Event<CatalogueChanged> changes;

    /** Shared measures and those of the reader's bureau, by theme and code; retired ones only if they are asked for. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Found<MeasureView> find(CatalogueQuery query) {
        return rows.find(callers.current().bureauId(), query);
    }

    /** @throws io.yinuo.shared.NotFound {@code MEASURE_UNKNOWN} */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public MeasureView get(UUID id) {
        var bureau = callers.current().bureauId();
        return rows.view(bureau, rows.get(bureau, id));
    }

    /** Whether the reader could change the measure (rule ME10); nobody changes a shared one. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayChange(UUID id) {
        return isKeptBy(WRITERS, id);
    }

    /** Whether the reader could close, resume or delete the measure (rule ME10). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayClose(UUID id) {
        return isKeptBy(CLOSERS, id);
    }

    private boolean isKeptBy(Set<String> roles, UUID id) {
        var actor = callers.current();
        var row = rows.get(actor.bureauId(), id);
        return row.isOf(actor.bureauId()) && MeasurePolicy.isKeeper(actor, row.sectionId(), roles);
    }

    /**
     * Makes a measure of the bureau's own, for the own section or, by the office, for any (rules ME9 and ME10).
     *
     * @throws InvalidInput naming all that is wrong
     * @throws Forbidden {@code MEASURE_OF_ANOTHER_SECTION}
     * @throws StateConflict {@code MEASURE_CODE_TAKEN}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("measures.measure.make")
    public UUID make(NewMeasure measure) {
        var actor = callers.current();
        var bureau = actor.bureauId();
        trail.about(null, bureau, bureau);
        check(measure, null);
        MeasurePolicy.requireKeeper(actor, measure.sectionId(), WRITERS);
        boolean nameless = measure.code() == null || measure.code().isBlank();
        var coded = measure.coded(nameless ? rows.freeCode(bureau, measure.themeCode()) : measure.code().strip());
        requireFree(coded.code());
        var row = new MeasureRow(bureau, coded, clock.now());
        rows.add(row);
        note(row, null);
        return row.id();
    }

    /**
     * Says what the measure is from now on (rules ME9 and ME10).
     *
     * @throws InvalidInput naming all that is wrong
     * @throws Forbidden {@code SHARED_MEASURE}, {@code MEASURE_OF_ANOTHER_SECTION}
     * @throws StateConflict {@code MEASURE_CLOSED}, {@code MEASURE_CODE_TAKEN}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("measures.measure.change")
    public void change(ChangeMeasure command) {
        var row = claim(command.id(), command.expectedVersion(), WRITERS);
        new InvalidInput.Check().present(command.measure(), "measure").done();
        row.requireOpen();
        check(command.measure(), row.sectionId());
        MeasurePolicy.requireKeeper(callers.current(), command.measure().sectionId(), WRITERS);
        var given = command.measure().code();
        var coded = command.measure().coded(given == null || given.isBlank() ? row.code() : given.strip());
        if (!coded.code().equals(row.code())) {
            requireFree(coded.code());
        }
        var before = view(row);
        row.become(coded, clock.now());
        note(row, before);
    }

    /** Closes the measure for a stated reason; what points at it stays (rule ME11). */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("measures.measure.close")
    public void close(UUID id, int expectedVersion, String why) {
        var row = claim(id, expectedVersion, CLOSERS);
        var reason = reason(why);
        var before = view(row);
        row.retire(reason, clock.now());
        note(row, before, Change.set("reason", reason));
    }

    /** Takes up a closed measure again, for a stated reason. */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("measures.measure.resume")
    public void resume(UUID id, int expectedVersion, String why) {
        var row = claim(id, expectedVersion, CLOSERS);
        var reason = reason(why);
        var before = view(row);
        row.resume(MeasureState.UNDER_WAY, clock.now());
        note(row, before, Change.set("reason", reason));
    }

    /**
     * Deletes a measure that was made by mistake, with what was tied to it (rule ME11).
     *
     * @throws StateConflict {@code MEASURE_IN_USE} as long as commitments stand on it; it can be closed instead
     */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("measures.measure.delete")
    public void delete(UUID id, int expectedVersion, String why) {
        var row = claim(id, expectedVersion, CLOSERS);
        var reason = reason(why);
        var before = view(row);
        MeasurePolicy.requireUnused(before, links.commitmentsOn(id));
        links.forget(LinkKind.MEASURE, id);
        rows.remove(row);
        trail.note(
                null, callers.current().bureauId(), id, new Change("measureCode", before.code(), null),
                new Change("title", before.title(), null), Change.set("reason", reason));
        changes.fire(new CatalogueChanged());
    }

    private MeasureRow claim(UUID id, int expectedVersion, Set<String> roles) {
        var actor = callers.current();
        var row = rows.lock(actor.bureauId(), id);
        trail.about(null, actor.bureauId(), row.id());
        if (!row.isOf(actor.bureauId())) {
            throw new Forbidden("SHARED_MEASURE");
        }
        MeasurePolicy.requireKeeper(actor, row.sectionId(), roles);
        StaleVersion.check(expectedVersion, row.version());
        return row;
    }

    private static String reason(String typed) {
        new InvalidInput.Check().text(typed, "reason", MOST_REASON).done();
        return typed.strip();
    }

    /** @param owner the section that owns it already, which may have been closed since */
    private void check(NewMeasure measure, UUID owner) {
        var bureau = callers.current().bureauId();
        var themes = catalogue.themes(bureau).stream().map(ThemeView::code).collect(Collectors.toSet());
        var sections = directory.sections(bureau).stream()
                .filter(section -> section.active() || section.id().equals(owner))
                .map(SectionView::id)
                .collect(Collectors.toSet());
        MeasurePolicy.check(measure, new MeasurePolicy.Known(themes, sections, catalogue.policies(bureau).keySet()));
    }

    private void requireFree(String code) {
        if (rows.isTaken(callers.current().bureauId(), code)) {
            throw new StateConflict("MEASURE_CODE_TAKEN", code);
        }
    }

    private MeasureView view(MeasureRow row) {
        return rows.view(callers.current().bureauId(), row);
    }

    /** @param before null for a new one */
    private void note(MeasureRow row, MeasureView before, Change... more) {
        var bureau = callers.current().bureauId();
        var after = view(row);
        trail.note(null, bureau, row.id(), MeasureChanges.between(before, after));
        trail.note(
                null, bureau, row.id(),
                new Change("policy", before == null ? null : titleOf(before.policyId()), titleOf(after.policyId())));
        trail.note(null, bureau, row.id(), more);
        changes.fire(new CatalogueChanged());
    }

    private String titleOf(UUID policyId) {
        return policyId == null ? null : catalogue.policy(callers.current().bureauId(), policyId).title();
    }
}
