package io.yinuo.directory;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.AdministratorGate;
import io.yinuo.directory.internal.Bureau;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.Section;
import io.yinuo.directory.internal.SectionName;
import io.yinuo.directory.internal.SettingsPolicy;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sets up bureaus and their sections (机构管理); an administrator does so in the own bureau only. */
@Stateless
public class Administration {

    @Inject
    AdministratorGate gate;

    @Inject
    DirectoryQuery query;

    @Inject
    Event<SectionClosing> closing;

    @Inject
    WorkClock clock;

    @Inject
    Trail trail;

    /** Founds a bureau without sections; only the application itself does so. */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("directory.addBureau")
    public UUID addBureau(NewBureau cmd) {
        var check = new InvalidInput.Check()
                .text(cmd.code(), "code", 40)
                .text(cmd.name(), "name", 100)
                .text(cmd.place(), "place", 60)
                .present(cmd.signatureRule(), "signatureRule")
                .present(cmd.outcomeSet(), "outcomeSet");
        SettingsPolicy.check(check, cmd.suggestions(), "suggestions");
        SettingsPolicy.check(check, cmd.proposals(), "proposals");
        check.done();
        if (query.bureauCodeTaken(cmd.code())) {
            throw new StateConflict("BUREAU_CODE_TAKEN", cmd.code());
        }
        var bureau = new Bureau(UUID.randomUUID(), cmd);
        query.add(bureau);
        trail.note(null, bureau.id(), bureau.id(), Change.set("code", cmd.code()), Change.set("name", cmd.name()));
        return bureau.id();
    }

    /** What is settled for the bureau now. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public BureauSettings settings(UUID bureauId) {
        gate.enter(bureauId);
        return query.bureau(bureauId).settings();
    }

    /** Settles prefixes, signature and copies anew. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.settle")
    public void settle(UUID bureauId, BureauSettings settings) {
        requireAdministrator(bureauId);
        var bureau = query.bureau(bureauId);
        var before = bureau.settings();
        bureau.settle(settings);
        trail.note(null, bureauId, bureauId, changes(before, bureau.settings()));
    }

    private static Change[] changes(BureauSettings before, BureauSettings after) {
        return new Change[] {
            new Change("name", before.name(), after.name()),
            new Change("place", before.place(), after.place()),
            new Change("suggestionPrefix", before.suggestions().documentPrefix(), after.suggestions().documentPrefix()),
            new Change("suggestionReferrer", before.suggestions().referrer(), after.suggestions().referrer()),
            new Change("defaultCopies", before.suggestions().copies(), after.suggestions().copies()),
            new Change("proposalPrefix", before.proposals().documentPrefix(), after.proposals().documentPrefix()),
            new Change("proposalReferrer", before.proposals().referrer(), after.proposals().referrer()),
            new Change("proposalCopies", before.proposals().copies(), after.proposals().copies()),
            new Change("contributionPrefix", before.contributionPrefix(), after.contributionPrefix()),
            new Change("signatureRule", before.signatureRule(), after.signatureRule()),
            new Change("signedElsewhere", before.signedElsewhere(), after.signedElsewhere()),
            new Change("outcomeSet", before.outcomeSet(), after.outcomeSet()),
            new Change("sheetApprover", before.sheetApprover(), after.sheetApprover()),
            new Change("ratingRule", before.ratings().rule(), after.ratings().rule()),
            new Change("ratingReminders", before.ratings().reminders(), after.ratings().reminders()),
            new Change("ratingRounds", before.ratings().rounds(), after.ratings().rounds()),
            new Change("studyScope", before.studyScope(), after.studyScope()),
            new Change("archivePattern", before.archivePattern(), after.archivePattern())
        };
    }

    /** Adds a section at the end of the list. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.addSection")
    public UUID addSection(UUID bureauId, String code, String name) {
        requireAdministrator(bureauId);
        new InvalidInput.Check().text(code, "code", 40).text(name, "name", 60).done();
        var existing = query.sections(bureauId);
        if (existing.stream().anyMatch(section -> section.code().equals(code))) {
            throw new StateConflict("SECTION_CODE_TAKEN", code);
        }
        var section = new Section(UUID.randomUUID(), bureauId, code, name, existing.size() + 1);
        query.add(section);
        trail.note(null, bureauId, section.id(), Change.set("code", code), Change.set("name", name));
        return section.id();
    }

    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.renameSection")
    public void renameSection(UUID sectionId, String name) {
        Section section = administered(sectionId);
        new InvalidInput.Check().text(name, "name", 60).done();
        String before = section.view().name();
        if (!before.equals(name.strip())) {
            query.add(new SectionName(sectionId, before, clock.today(), clock.now()));
            section.rename(name.strip());
        }
        trail.note(null, section.bureauId(), sectionId, new Change("name", before, name.strip()));
    }

    /** Names the vice director who oversees the section (分管领导), or nobody. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.overseeSection")
    public void overseeSection(UUID sectionId, UUID viceDirectorId) {
        Section section = administered(sectionId);
        boolean holdsRole = viceDirectorId == null
                || query.holding(section.bureauId(), Roles.VICE_DIRECTOR).stream()
                        .anyMatch(person -> person.id().equals(viceDirectorId));
        new InvalidInput.Check().that(holdsRole, "viceDirectorId", "NOT_A_VICE_DIRECTOR").done();
        UUID before = section.view().viceDirectorId();
        section.overseenBy(viceDirectorId);
        query.mergedInto(sectionId).forEach(merged -> merged.overseenBy(viceDirectorId));
        trail.note(null, section.bureauId(), sectionId, new Change("viceDirectorId", before, viceDirectorId));
    }

    /** Names another vice director for a section that the one who leaves oversees; joins the hand-over, which asked who may. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Trailed("directory.overseeSection")
    public void overseeInPlaceOf(UUID leaverId, UUID sectionId, UUID viceDirectorId) {
        Section section = query.section(sectionId);
        if (!leaverId.equals(section.view().viceDirectorId())) {
            throw new StateConflict("HOLDINGS_CHANGED");
        }
        section.overseenBy(viceDirectorId);
        trail.note(null, section.bureauId(), sectionId, new Change("viceDirectorId", leaverId, viceDirectorId));
    }

    /**
     * Takes a section out of use, or back into it; one that still has open work is merged instead (rule SC2).
     *
     * @throws StateConflict {@code SECTION_HAS_OPEN_WORK}, {@code SECTION_IS_SUCCESSOR}, {@code SECTION_MERGED_ALREADY}
     */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.activateSection")
    public void activateSection(UUID sectionId, boolean active) {
        Section section = administered(sectionId);
        boolean before = section.view().active();
        if (section.successorId() != null) {
            throw new StateConflict("SECTION_MERGED_ALREADY");
        }
        if (before && !active) {
            requireNothingLeft(section);
        }
        section.activate(active);
        trail.note(null, section.bureauId(), sectionId, new Change("active", before, active));
    }

    private void requireNothingLeft(Section section) {
        if (!query.mergedInto(section.id()).isEmpty()) {
            throw new StateConflict("SECTION_IS_SUCCESSOR");
        }
        closing.fire(new SectionClosing(section.bureauId(), section.id()));
    }

    private Section administered(UUID sectionId) {
        Section section = query.section(sectionId);
        requireAdministrator(section.bureauId());
        return section;
    }

    private void requireAdministrator(UUID bureauId) {
        gate.enter(bureauId);
        trail.about(null, bureauId, bureauId);
    }
}
