package io.yinuo.handover;

import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.handover.internal.SectionWorkSql;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** What goes with a section when it is merged (rule SC2), for the administrator who decides it. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SectionWorks {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    SectionWorkSql sql;

    /** @throws NotFound {@code SECTION_UNKNOWN} when it is one of another bureau */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public SectionWork of(UUID sectionId) {
        var section = directory.section(sectionId);
        var actor = callers.current();
        if (!actor.holds(Roles.ADMIN, section.bureauId())) {
            throw new NotFound("SECTION_UNKNOWN", sectionId);
        }
        return sql.of(sectionId);
    }
}
