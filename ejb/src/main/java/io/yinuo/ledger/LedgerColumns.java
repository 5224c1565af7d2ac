package io.yinuo.ledger;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.ledger.internal.ColumnRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which columns the ledger has, and in which order (台账列设置): the bureau's, and on top of them a person's own.
 *
 * <p>They say what is shown of a matter, not which matters are seen (rule L3).
 */
@Stateless
public class LedgerColumns {

    private static final Set<String> FOR_THE_BUREAU = Set.of(Roles.SECRETARY, Roles.ADMIN);

    @Inject
    Callers callers;

    @Inject
    ColumnRows rows;

    @Inject
    Trail trail;

    /** What counts for the caller: the own choice, else the bureau's, else the usual columns. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ChosenColumns mine() {
        var actor = callers.current();
        return rows.of(actor.personId(), rows.of(actor.bureauId(), ColumnLayout.USUAL).layout());
    }

    /** What counts in the bureau for whoever has not chosen. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ChosenColumns ofBureau() {
        return rows.of(callers.current().bureauId(), ColumnLayout.USUAL);
    }

    /** Whether the caller chooses for the bureau. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayChooseForBureau() {
        return mayChooseForBureau(callers.current());
    }

    private static boolean mayChooseForBureau(Actor actor) {
        return actor.holdsAnyOf(FOR_THE_BUREAU, actor.bureauId());
    }

    /** Chooses for the caller alone; null goes back to the bureau's. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("ledger.chooseColumns")
    public void choose(ColumnLayout layout, int expectedVersion) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        settle(actor, actor.personId(), layout, expectedVersion);
    }

    /** Chooses for whoever of the bureau has not; null goes back to the usual columns. */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @Trailed("ledger.settleColumns")
    public void chooseForBureau(ColumnLayout layout, int expectedVersion) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        if (!mayChooseForBureau(actor)) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        settle(actor, actor.bureauId(), layout, expectedVersion);
    }

    private void settle(Actor actor, UUID holder, ColumnLayout layout, int expectedVersion) {
        var before = rows.of(holder, ColumnLayout.USUAL);
        StaleVersion.check(expectedVersion, before.version());
        if (layout == null) {
            rows.reset(holder);
        } else {
            layout.check();
            rows.settle(holder, layout.completed());
        }
        trail.note(
                null, actor.bureauId(), holder,
                new Change("columnsOnPage", names(before), layout == null ? null : names(new ChosenColumns(layout, true, 0))));
    }

    private static String names(ChosenColumns chosen) {
        return chosen.own()
                ? chosen.layout().onPage().stream().map(LedgerColumn::name).collect(Collectors.joining(" "))
                : null;
    }
}
