package io.yinuo.deadline;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.internal.DeadlineMover;
import io.yinuo.deadline.internal.OpenDeadlines;
import io.yinuo.deadline.internal.RecountRows;
import io.yinuo.deadline.internal.RuleBooks;
import io.yinuo.deadline.internal.RulePolicy;
import io.yinuo.directory.Callers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What becomes of open deadlines when calendar or rules change (重新计算): shown before, done in chunks, noted on each
 * (rule T10).
 */
@Stateless
public class Recounts {

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Calendars calendars;

    @Inject
    RuleBooks books;

    @Inject
    OpenDeadlines open;

    @Inject
    RecountRows recounts;

    @Inject
    DeadlineMover mover;

    @Inject
    Trail trail;

    /** What would move if the year were settled; nothing is changed. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Moves ifSettled(UUID bureauId, CalendarYear year) {
        requireAdministrator(bureauId);
        return shown(open.moves(bureauId, calendars.of(bureauId).with(year), books.of(bureauId)));
    }

    /** What would move if these were the bureau's rules; nothing is changed. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Moves ifSettled(UUID bureauId, List<SettleRule> rules) {
        requireAdministrator(bureauId);
        return shown(open.moves(bureauId, calendars.of(bureauId), books.with(bureauId, RulePolicy.check(rules))));
    }

    private Moves shown(Moves moves) {
        var cases = moves.first().stream().map(Move::caseId).collect(Collectors.toSet());
        return new Moves(moves.open(), moves.moving(), moves.first(), caseAccess.seenOf(callers.current(), cases));
    }

    /** The latest recount of the bureau, if there was any. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<RecountView> latest(UUID bureauId) {
        requireAdministrator(bureauId);
        return recounts.latest(bureauId);
    }

    /**
     * Counts one more chunk; a server that dies between two chunks loses none of them.
     *
     * @return whether there is more to do
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("deadline.recount")
    public boolean advance(UUID recountId) {
        var recount = recounts.locked(recountId);
        trail.about(null, recount.bureauId(), recountId);
        int before = recount.view().counted();
        boolean more = !recount.view().finished() && mover.countChunk(recount);
        trail.note(null, recount.bureauId(), recountId, new Change("counted", before, recount.view().counted()),
                Change.set("reference", recount.reference()));
        return more;
    }

    private void requireAdministrator(UUID bureauId) {
        if (!callers.current().holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
    }
}
