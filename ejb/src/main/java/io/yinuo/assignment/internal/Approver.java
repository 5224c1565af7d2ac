package io.yinuo.assignment.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Before whom a sheet is put by the rule of the bureau; the director can decide in any case (rule A10). */
@Dependent
public class Approver {

    @Inject
    Directory directory;

    /**
     * The person to name in the step, or null where the director alone decides.
     *
     * @throws StateConflict {@code OFFICE_DIRECTOR_MISSING} when the bureau wants one and has none
     */
    public UUID of(UUID leadSectionId) {
        var lead = directory.section(leadSectionId);
        return switch (directory.bureau(lead.bureauId()).sheetApprover()) {
            case OVERSEER -> lead.viceDirectorId();
            case OFFICE_DIRECTOR -> officeDirector(lead);
            case DIRECTOR -> null;
        };
    }

    private UUID officeDirector(SectionView lead) {
        return directory.holding(lead.bureauId(), Roles.REVIEWER).stream()
                .map(PersonView::id)
                .findFirst()
                .orElseThrow(() -> new StateConflict("OFFICE_DIRECTOR_MISSING"));
    }
}
