package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.DeskSql;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits for the caller, what the caller waits for, and what changed (工作台).
 *
 * <p>It names colleagues and what they did, so it is closed to deputies, who have {@link DeputyCases} (rule E2).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed({
    Roles.SECRETARY,
    Roles.OFFICER,
    Roles.SECTION_HEAD,
    Roles.REVIEWER,
    Roles.VICE_DIRECTOR,
    Roles.DIRECTOR,
    Roles.SUPERVISOR,
    Roles.LIAISON
})
public class Desk {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /** Open steps that the caller may take, nearest deadline first. */
    public PageOf<DeskItem> mine(int page, int size) {
        int most = PageOf.rows(size);
        return sql().mine(asked(page, most), most);
    }

    /** How many open steps the caller may take, counted up to {@link PageOf#COUNT_CAP} and one more. */
    public int count() {
        return sql().counts().open();
    }

    /**
     * The whole desk, for whom the caller is looked up once.
     *
     * @param waiting how many steps of others are told at most
     * @param news how many of the latest changes are told at most
     */
    public DeskPage open(int page, int size, int waiting, int news) {
        var sql = sql();
        int most = PageOf.rows(size);
        var counts = sql.counts();
        return new DeskPage(
                sql.mine(asked(page, most), most, counts.open()),
                counts.overdue(),
                sql.waitingFor(waiting),
                sql.news(news));
    }

    /** The page asked for, as far as a database counts rows. */
    private static int asked(int page, int most) {
        return Math.max(0, Math.min(page, Integer.MAX_VALUE / most));
    }

    /**
     * Drafts that are reviewed and signed in another system, so that the office types it in (审签在外部系统办理); empty for
     * everybody else, and where the bureau signs here.
     */
    public List<DeskItem> toTypeIn(int most) {
        var bureaus = callers.current().grants().stream()
                .filter(grant -> Roles.OFFICE.contains(grant.role()))
                .map(Grant::bureauId)
                .collect(Collectors.toSet());
        return bureaus.isEmpty() ? List.of() : sql().toTypeIn(bureaus, most);
    }

    private DeskSql sql() {
        return new DeskSql(entities, callers.current(), clock);
    }
}
