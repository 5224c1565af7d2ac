package io.yinuo.search;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.search.internal.IndexLedger;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The index behind the search (检索索引): whether it is whole, and how to build it anew while people search. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SearchIndex {

    @Inject
    Callers callers;

    @Inject
    IndexLedger ledger;

    @Inject
    Trail trail;

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public IndexState state() {
        return ledger.state(callers.current().bureauId());
    }

    /**
     * Counts all documents up anew, in the background.
     *
     * @throws StateConflict {@code REBUILD_RUNS} while one is under way
     */
    @Trailed("search.rebuild")
    public void rebuild() {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        if (ledger.isRebuilding()) {
            throw new StateConflict("REBUILD_RUNS");
        }
        ledger.ask(actor);
        trail.note(null, actor.bureauId(), actor.bureauId(), Change.set("documents", ledger.count()));
    }
}
