package io.yinuo.commitment;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpFiles;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.FollowUpStarter;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.Replies;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The promises of imported letters (旧承诺): they wait as 待清理, light no lamp and have no process until somebody adopts
 * them; others are laid aside for a stated reason (rule IM5).
 */
@Stateless
public class OldPromises {

    /** More than anybody settles before looking again. */
    private static final int MOST_LINES = 500;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Directory directory;

    @Inject
    Calendars calendars;

    @Inject
    Replies replies;

    @Inject
    CommitmentRows rows;

    @Inject
    FollowUpFiles files;

    @Inject
    FollowUpStarter starter;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Keeps what an imported letter promises; whoever imports it notes it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(UUID replyId, List<OldPromise> promises) {
        var reply = replies.get(replyId);
        for (int i = 0; i < promises.size(); i++) {
            rows.add(Commitment.old(reply, i + 1, promises.get(i), clock.now()));
        }
    }

    /** Takes them away with their letter, whose import is undone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forget(UUID suggestionId) {
        rows.forget(suggestionId);
    }

    /** Those of the caller's bureau that nobody has settled, the latest letter first; at most five hundred. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentLine> waiting() {
        return rows.unadopted(callers.current().bureauId(), MOST_LINES).stream()
                .map(row -> row.line(files.view(row.commitment())))
                .toList();
    }

    /** How many there are in the caller's bureau. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int count() {
        return rows.countUnadopted(callers.current().bureauId());
    }

    /**
     * Gives the promise to a section, which follows it up from now on like any other (rule PR6).
     *
     * @throws NotFound {@code COMMITMENT_UNKNOWN}, {@code CASE_UNKNOWN}
     * @throws io.yinuo.shared.InvalidInput naming each part that is wrong
     * @throws io.yinuo.shared.StateConflict {@code COMMITMENT_ADOPTED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("commitment.adopt")
    public void adopt(AdoptCommitment command) {
        var commitment = claim(command.commitmentId(), command.expectedVersion());
        var there = directory.sections(commitment.bureauId()).stream().map(SectionView::id).toList();
        FollowUpPolicy.check(
                command, there.contains(command.ownerSectionId()), calendars.of(commitment.bureauId()), clock.today());
        var before = commitment.dueOn();
        commitment.adopt(command.ownerSectionId(), command.dueKind(), command.dueOn());
        starter.begin(commitment);
        note(commitment, Change.set("ownerSection", directory.section(command.ownerSectionId()).name()),
                Change.set("dueKind", command.dueKind()), new Change("dueOn", before, command.dueOn()));
    }

    /** Lays the promise aside; it stays with its letter, and nobody follows it. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("commitment.dismiss")
    public void dismiss(DismissCommitment command) {
        var commitment = claim(command.commitmentId(), command.expectedVersion());
        FollowUpPolicy.check(command);
        commitment.dismiss(command.reason().strip());
        note(commitment, Change.set("reason", command.reason().strip()));
    }

    private Commitment claim(UUID commitmentId, int expectedVersion) {
        var actor = callers.current();
        var commitment = rows.get(commitmentId);
        access.requireInside(actor, commitment.suggestionId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        if (!actor.holds(Roles.SECRETARY, commitment.bureauId())) {
            actor.require(Roles.REVIEWER, commitment.bureauId());
        }
        StaleVersion.check(expectedVersion, commitment.version());
        return commitment;
    }

    private void note(Commitment commitment, Change... changes) {
        trail.note(commitment.suggestionId(), commitment.bureauId(), commitment.id(), changes);
    }
}
