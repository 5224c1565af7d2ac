package io.yinuo.commitment;

import io.yinuo.assignment.Assignments;
import io.yinuo.audit.CaseSeal;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpFiles;
import io.yinuo.commitment.internal.FurtherReplyPolicy;
import io.yinuo.commitment.internal.TakenUpPromises;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.FurtherLetter;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SupplementaryReplies;
import io.yinuo.processes.CaseVariables;
import io.yinuo.processes.Rehandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers promises again that were kept or cannot be kept (再次答复), by a letter of its own that goes the way of every reply;
 * the letters before it and the matter stay as they are (rules PR17, PR18).
 */
@Stateless
public class FurtherReplies {

    /** What the trail calls it, and whoever seals cases is asked about. */
    private static final String BEGIN = "furtherReply.begin";

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    Directory directory;

    @Inject
    Replies replies;

    @Inject
    SupplementaryReplies further;

    @Inject
    CommitmentRows rows;

    @Inject
    TakenUpPromises takenUp;

    @Inject
    FollowUpFiles files;

    @Inject
    Workflow workflow;

    @Inject
    CaseSeal seal;

    @Inject
    Trail trail;

    /**
     * What may be answered again in a matter, for whoever may do so.
     *
     * @throws io.yinuo.shared.Refusal as for {@link #begin}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Answerable answerable(UUID suggestionId) {
        var matter = beginnable(suggestionId, callers.current());
        var settled = rows.of(suggestionId).stream().filter(each -> each.settledAsKept().isPresent()).toList();
        FurtherReplyPolicy.requireRight(callers.current(), matter, settled);
        return new Answerable(matter, files.views(settled), drafters(matter), drafter(matter, callers.current()));
    }

    /** Whether the caller, who sees the promises of the matter, could answer some of them again now. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean offers(UUID suggestionId) {
        var actor = callers.current();
        if (!access.isInside(actor, suggestionId)) {
            return false;
        }
        var matter = suggestions.get(suggestionId);
        var settled = rows.of(suggestionId).stream().filter(each -> each.settledAsKept().isPresent()).toList();
        return !settled.isEmpty()
                && FurtherReplyPolicy.isAnswered(matter)
                && !suggestions.isImported(suggestionId)
                && seal.isOpen(suggestionId, BEGIN)
                && FurtherReplyPolicy.mayBegin(actor, matter, settled)
                && !further.isInTheMaking(suggestionId);
    }

    private SuggestionView beginnable(UUID suggestionId, Actor actor) {
        access.requireInside(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        FurtherReplyPolicy.requireAnswered(matter, suggestions.isImported(suggestionId));
        seal.requireOpen(suggestionId, BEGIN);
        if (further.isInTheMaking(suggestionId)) {
            throw new StateConflict("FURTHER_REPLY_OPEN");
        }
        return matter;
    }

    private List<PersonView> drafters(SuggestionView matter) {
        return directory.peopleIn(matter.leadSectionId(), Roles.OFFICER);
    }

    private UUID drafter(SuggestionView matter, Actor actor) {
        var able = drafters(matter).stream().map(PersonView::id).toList();
        return Optional.of(actor.personId())
                .filter(able::contains)
                .or(() -> Optional.ofNullable(matter.officerId()).filter(able::contains))
                .orElse(null);
    }

    /**
     * Opens the letter that answers these promises again, and gives it to its drafter; one at a time in a matter.
     *
     * @return the id of the new reply
     * @throws StateConflict {@code MATTER_NOT_ANSWERED}, {@code FURTHER_REPLY_OPEN}, {@code CASE_IMPORTED}, {@code CASE_ARCHIVED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("furtherReply.begin")
    public UUID begin(BeginFurtherReply command) {
        var actor = callers.current();
        access.requireInside(actor, command.suggestionId());
        var all = rows.lockedOf(command.suggestionId());
        var matter = beginnable(command.suggestionId(), actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        var named = FurtherReplyPolicy.named(command, all);
        FurtherReplyPolicy.requireRight(actor, matter, named);
        var officer = command.officerId() == null ? drafter(matter, actor) : command.officerId();
        new InvalidInput.Check()
                .present(officer, "officerId")
                .that(
                        officer == null || drafters(matter).stream().anyMatch(each -> each.id().equals(officer)), "officerId",
                        "COULD_NOT_TAKE")
                .done();
        var replyId = further.open(new FurtherLetter(matter.id(), officer, named.stream().map(takenUp::of).toList()));
        trail.note(
                matter.id(), matter.bureauId(), replyId,
                Change.set("commitments", named.stream().map(Commitment::exactWords).toList()),
                Change.set("holder", directory.person(officer).name()));
        workflow.start(
                Rehandling.KEY,
                replyId,
                assignments.answeredAnew(matter)
                        .andId(CaseVariables.OFFICER_ID, officer)
                        .andId(CaseVariables.REPLY_ID, replyId));
        return replyId;
    }

    /**
     * The further reply that may be given up, for whoever may do so.
     *
     * @throws NotFound {@code REPLY_UNKNOWN} when it is none; {@link StateConflict} {@code REPLY_NOT_DROPPED} while others have it
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyView droppable(UUID replyId) {
        replies.requireInside(replyId);
        var reply = replies.get(replyId);
        if (!reply.isSupplementary()) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        FurtherReplyPolicy.requireRight(callers.current(), suggestions.get(reply.suggestionId()), List.of());
        if (!isDroppable(reply)) {
            throw new StateConflict("REPLY_NOT_DROPPED");
        }
        return reply;
    }

    /** Whether the caller may give up a further reply that was shown. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isDroppable(ReplyView reply) {
        return reply.isSupplementary() && reply.status() == ReplyStatus.DRAFTING
                && FurtherReplyPolicy.mayBegin(callers.current(), suggestions.get(reply.suggestionId()), List.of());
    }

    /**
     * Gives up a further reply that its drafter has, for a stated reason; what was written stays, and its promises may be
     * answered by another one.
     *
     * @throws StateConflict {@code REPLY_STATUS_FORBIDS} while others have it, or once it went out
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("furtherReply.drop")
    public void drop(DropFurtherReply command) {
        var actor = callers.current();
        replies.requireInside(command.replyId());
        var reply = replies.claim(command.replyId(), command.expectedVersion());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        FurtherReplyPolicy.requireRight(actor, suggestions.get(reply.suggestionId()), List.of());
        FurtherReplyPolicy.check(command);
        further.drop(reply.id());
        trail.note(reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("reason", command.reason().strip()));
        workflow.dropReply(reply.id());
    }
}
