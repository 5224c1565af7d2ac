package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.LedgerDetailsSql;
import io.yinuo.register.internal.LedgerSql;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ledger of all matters that the caller may see (建议提案台账). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Ledger {

    /** What fits into a table that a person still opens, and into memory many times over. */
    public static final int MOST_OF_A_TABLE = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /** One page, filtered and sorted in the database. */
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
    public PageOf<LedgerLine> find(LedgerQuery query) {
        return new LedgerSql(entities, callers.current(), clock.today()).find(query);
    }

    /** One page as {@link #find} gives it, with what tables of offices have beside it. */
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
    public PageOf<LedgerRow> findInDetail(LedgerQuery query) {
        var actor = callers.current();
        var found = new LedgerSql(entities, actor, clock.today()).find(query);
        return new PageOf<>(
                new LedgerDetailsSql(entities, actor).of(found.items()), found.total(), found.totalCapped(), found.page(), found.size());
    }

    /**
     * One matter with what tables of offices have beside it.
     *
     * @throws NotFound {@code CASE_UNKNOWN} when the caller may not see it
     */
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
    public LedgerRow row(UUID suggestionId) {
        var actor = callers.current();
        var lines = new LedgerSql(entities, actor, clock.today()).only(suggestionId);
        return new LedgerDetailsSql(entities, actor)
                .of(lines).stream().findFirst().orElseThrow(() -> new NotFound("CASE_UNKNOWN"));
    }

    /**
     * All that the filter finds, with what tables of offices have beside it (台账导出); the page of the query counts for
     * nothing.
     *
     * @throws InvalidInput {@code TABLE_TOO_LARGE} when that is more than {@link #MOST_OF_A_TABLE}
     */
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
    public List<LedgerRow> table(LedgerQuery query) {
        var actor = callers.current();
        var details = new LedgerDetailsSql(entities, actor);
        var rows = new ArrayList<LedgerRow>();
        for (int page = 0; rows.size() == page * PageOf.MAX_SIZE; page++) {
            new InvalidInput.Check().that(rows.size() < MOST_OF_A_TABLE, "page", "TABLE_TOO_LARGE", MOST_OF_A_TABLE).done();
            var lines = new LedgerSql(entities, actor, clock.today()).lines(query.page(page, PageOf.MAX_SIZE));
            rows.addAll(details.of(lines));
        }
        return rows;
    }
}
