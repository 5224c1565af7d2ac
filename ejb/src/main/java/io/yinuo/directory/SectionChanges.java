package io.yinuo.directory;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.AdministratorGate;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.Section;
import io.yinuo.directory.internal.SectionMergePolicy;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Sections that are merged, taken apart again, or get their former name back (机构调整).
 *
 * <p>A merged section stays as a row with the name that it bore: what it did keeps it, and whoever works in the successor
 * does its open work (rule SC2). Nothing is rewritten, and so a merger can be undone.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.ENGINE})
public class SectionChanges {

    @Inject
    AdministratorGate gate;

    @Inject
    DirectoryQuery query;

    @Inject
    Event<SectionMerged> merged;

    @Inject
    Trail trail;

    /**
     * Merges a section into another one of the bureau.
     *
     * @throws StateConflict {@code SECTION_MERGES_INTO_ITSELF}, {@code SECTION_OTHER_BUREAU}, {@code SECTION_MERGED_ALREADY},
     *     {@code SUCCESSOR_CLOSED}
     */
    @Trailed("directory.mergeSection")
    public void merge(UUID sectionId, UUID successorId) {
        var section = administered(sectionId);
        var successor = query.section(successorId);
        SectionMergePolicy.check(section, successor);
        var before = section.view().viceDirectorId();
        var overseer = successor.view().viceDirectorId();
        query.mergedInto(sectionId).forEach(earlier -> {
            var formerly = earlier.view().viceDirectorId();
            earlier.mergeInto(successorId, overseer);
            merged.fire(new SectionMerged(section.bureauId(), earlier.view().id(), formerly, overseer));
        });
        section.mergeInto(successorId, overseer);
        trail.note(
                null, section.bureauId(), sectionId, Change.set("section", section.view().name()),
                Change.set("successor", successor.view().name()));
        merged.fire(new SectionMerged(section.bureauId(), sectionId, before, overseer));
    }

    /**
     * Takes a merged section out of its successor; it works on its own again with the people who hold roles in it.
     *
     * @throws StateConflict {@code SECTION_NOT_MERGED}
     */
    @Trailed("directory.separateSection")
    public void separate(UUID sectionId) {
        var section = administered(sectionId);
        if (section.successorId() == null) {
            throw new StateConflict("SECTION_NOT_MERGED");
        }
        var successor = query.section(section.successorId());
        section.separate();
        trail.note(
                null, section.bureauId(), sectionId, Change.set("section", section.view().name()),
                new Change("successor", successor.view().name(), null));
    }

    /**
     * Gives a section the name back that it bore before.
     *
     * @throws StateConflict {@code SECTION_NOT_RENAMED}
     */
    @Trailed("directory.undoRename")
    public void undoRename(UUID sectionId) {
        var section = administered(sectionId);
        var former = query.formerNames(sectionId).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new StateConflict("SECTION_NOT_RENAMED"));
        var before = section.view().name();
        section.rename(former.name());
        query.remove(former);
        trail.note(null, section.bureauId(), sectionId, new Change("name", before, former.name()));
    }

    private Section administered(UUID sectionId) {
        var section = query.section(sectionId);
        gate.enter(section.bureauId());
        trail.about(null, section.bureauId(), section.bureauId());
        return section;
    }
}
