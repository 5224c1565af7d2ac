package io.yinuo.commitment;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpFiles;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.PromiseNews;
import io.yinuo.commitment.internal.RemarkRow;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What deputies say of promises after the letter, and what they are answered (想再面商、有异议).
 *
 * <p>It moves no status: what a promise has come to is said by reports and checks alone (rule PR5).
 */
@Stateless
public class CommitmentRemarks {

    private static final int MOST_WORDS = 1_000;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    CommitmentRows rows;

    @Inject
    FollowUpFiles files;

    @Inject
    PromiseNews news;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Keeps what the deputy says of a promise of a delivered letter (rule PR14).
     *
     * @throws StateConflict {@code REMARK_WAITS} as long as the last one of the same deputy has no answer
     */
    @RolesAllowed(Roles.DEPUTY)
    @Trailed("commitment.remark")
    public UUID remark(RemarkOnCommitment command) {
        var actor = callers.current();
        var commitment = told(command.commitmentId(), actor);
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        new InvalidInput.Check().present(command.kind(), "kind").text(command.words(), "words", MOST_WORDS).done();
        if (rows.isRemarkWaiting(commitment.id(), actor.personId())) {
            throw new StateConflict("REMARK_WAITS");
        }
        var row = new RemarkRow(commitment, command, actor.personId(), clock.now());
        rows.add(row);
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(), Change.set("remarkKind", command.kind()),
                Change.set("remark", command.words().strip()));
        return row.id();
    }

    /**
     * Types in what a submitter said of a promise of a delivered letter on the phone, on paper or in person, whether the
     * submitter has an account or not; the trail holds both names (rule PR21).
     *
     * @throws StateConflict {@code REMARK_WAITS} as for {@link #remark}, {@code REMARK_BEFORE_DELIVERY}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("commitment.recordRemark")
    public UUID record(RecordRemark command) {
        var actor = callers.current();
        var commitment = rows.get(command.commitmentId());
        access.requireInside(actor, commitment.suggestionId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        actor.require(Roles.SECRETARY, commitment.bureauId());
        var submitter = suggestions.get(commitment.suggestionId()).submitters().stream()
                .filter(each -> each.id().equals(command.submitterId()))
                .findFirst();
        FollowUpPolicy.check(command, submitter.isPresent(), clock.today());
        if (commitment.isVoid() || replies.get(commitment.replyId()).status() != ReplyStatus.DELIVERED) {
            throw new StateConflict("REMARK_BEFORE_DELIVERY");
        }
        if (rows.isRemarkWaiting(commitment.id(), RemarkRow.waiter(submitter.get()))) {
            throw new StateConflict("REMARK_WAITS");
        }
        var row = new RemarkRow(commitment, command, submitter.get(), actor.personId(), clock.now());
        rows.add(row);
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(), Change.set("submitter", submitter.get().name()),
                Change.set("saidOn", command.saidOn()), Change.set("channel", command.channel()),
                Change.set("remarkKind", command.kind()), Change.set("remark", command.said().strip()));
        return row.id();
    }

    /** The promise, of whose letter the deputy was told. */
    private Commitment told(UUID id, Actor actor) {
        var commitment = rows.get(id);
        access.requireSight(actor, commitment.suggestionId());
        drafting.reply(commitment.replyId());
        if (commitment.isVoid()) {
            throw new NotFound("COMMITMENT_UNKNOWN");
        }
        return commitment;
    }

    /**
     * What deputies said of a promise, the latest first, for those who work on the case.
     *
     * @throws NotFound {@code COMMITMENT_UNKNOWN}, {@code CASE_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentFile.Remark> ofCommitment(UUID commitmentId) {
        access.requireInside(callers.current(), rows.get(commitmentId).suggestionId());
        return files.remarks(commitmentId);
    }

    /**
     * Answers the deputy, who reads it (rule PR14).
     *
     * @throws Forbidden {@code REMARK_OWNER_OR_OFFICE} unless of the owner section, or the office
     * @throws StateConflict {@code REMARK_ANSWERED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("commitment.answerRemark")
    public void answer(AnswerRemark command) {
        var actor = callers.current();
        var row = rows.remark(command.remarkId());
        var commitment = rows.get(row.commitmentId());
        access.requireInside(actor, commitment.suggestionId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        boolean office = actor.holds(Roles.SECRETARY, commitment.bureauId());
        if (!office && !FollowUpPolicy.isOwner(actor, commitment.ownerSectionId())) {
            throw new Forbidden("REMARK_OWNER_OR_OFFICE");
        }
        new InvalidInput.Check().text(command.words(), "words", MOST_WORDS).done();
        StaleVersion.check(command.expectedVersion(), row.version());
        row.answer(command.words(), actor.personId(), clock.now());
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(),
                Change.set("remarkAnswer", command.words().strip()));
        news.tell(commitment, row);
    }

    /** How many remarks wait for the caller's sections; for the office, for all of the bureau. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int waiting() {
        var actor = callers.current();
        if (actor.holds(Roles.SECRETARY, actor.bureauId())) {
            return rows.remarksWaiting(actor.bureauId(), Set.of());
        }
        return actor.sections().isEmpty() ? 0 : rows.remarksWaiting(actor.bureauId(), actor.sections());
    }
}
