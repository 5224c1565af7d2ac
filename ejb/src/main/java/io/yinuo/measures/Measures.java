package io.yinuo.measures;

import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.MeasureRows;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** The measures that are taken for double reduction (措施). */
@Stateless
public class Measures {

    @Inject
    Callers callers;

    @Inject
    MeasureRows rows;

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
}
