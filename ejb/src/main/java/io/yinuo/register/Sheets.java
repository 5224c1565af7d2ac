package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.SheetSql;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Assignment sheets as people read them: the office and the leaders whole, a section its own lines (任务分解表). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed({
    Roles.SECRETARY,
    Roles.OFFICER,
    Roles.SECTION_HEAD,
    Roles.REVIEWER,
    Roles.VICE_DIRECTOR,
    Roles.DIRECTOR,
    Roles.SUPERVISOR
})
public class Sheets {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    /** What the caller can put on a sheet, with the proposals, nearest reply first. */
    @RolesAllowed(Roles.SECRETARY)
    public List<WaitingMatter> waiting() {
        return sql().waiting();
    }

    /** @throws NotFound {@code SHEET_UNKNOWN} when there is none, or no line of it may be seen */
    public SheetView sheet(UUID id) {
        return sql().sheet(id).orElseThrow(() -> new NotFound("SHEET_UNKNOWN"));
    }

    /** The sheet on which the step lies. */
    public SheetView ofTask(String taskId) {
        return sql().sheetOf(taskId).map(this::sheet).orElseThrow(() -> new NotFound("SHEET_UNKNOWN"));
    }

    /** Sheets with open lines on which the caller can act, or object as a co-handler; for those who send sheets, all that are open. */
    public List<SheetInHand> inHand() {
        var actor = callers.current();
        boolean sends = actor.holds(Roles.SECRETARY, actor.bureauId());
        return sql().inHand().stream().filter(sheet -> sends || sheet.mine() > 0 || sheet.coHandled() > 0).toList();
    }

    private SheetSql sql() {
        return new SheetSql(entities, callers.current());
    }
}
