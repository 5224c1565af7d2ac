package io.yinuo.measures;

import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.LinkRows;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What hangs together: measures with indicators, values and documents, read from either end (关联). */
@Stateless
public class MeasureLinks {

    @Inject
    Callers callers;

    @Inject
    LinkRows rows;

    /** What is linked with it, by kind and title; what waits for a person or was rejected is left out. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LinkedThing> linkedWith(LinkKind kind, UUID id) {
        return rows.linkedWith(callers.current().bureauId(), kind, id);
    }
}
