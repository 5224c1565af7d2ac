package io.yinuo.commitment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpFiles;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.LinkVisit;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The promises that were made in replies (承诺事项). */
@Stateless
public class Commitments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Drafting drafting;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    WorkItems workItems;

    @Inject
    CommitmentRows rows;

    @Inject
    FollowUpFiles files;

    /** The promises made to a suggestion, as far as the caller may read the replies that make them. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentView> ofSuggestion(UUID suggestionId) {
        return madeIn(drafting.repliesOf(suggestionId).stream().map(ReplyView::id).toList());
    }

    /** The promises made in one reply. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentView> ofReply(UUID replyId) {
        return madeIn(List.of(drafting.reply(replyId).id()));
    }

    /** Without those of a letter that was withdrawn before it went out (rule W3). */
    private List<CommitmentView> madeIn(List<UUID> replyIds) {
        if (replyIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where c.replyId in :ids and c.status <> :void order by c.recordedAt, c.position",
                        Commitment.class)
                .setParameter("ids", replyIds)
                .setParameter("void", CommitmentStatus.VOID)
                .getResultStream()
                .collect(collectingAndThen(toList(), files::views));
    }

    /** What the deputy is told of the promises made in the own matter, once their letter is delivered (rules PR8, PR9). */
    @RolesAllowed(Roles.DEPUTY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentNews> newsOf(UUID suggestionId) {
        return files.newsFor(callers.current().personId(), suggestionId, ofSuggestion(suggestionId));
    }

    /**
     * The same of the letter that a submitter without an account reads: whoever holds a visit has passed link and code (rule
     * FB6).
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentNews> toldTo(LinkVisit visitor) {
        return madeIn(List.of(visitor.reply().id())).stream().map(each -> files.newsAt(visitor.submitterId(), each)).toList();
    }

    /** The promises that the caller's sections owe, the nearest day first; whoever works for the whole bureau sees all of it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentLine> board() {
        var actor = callers.current();
        boolean wide = actor.holdsAnyOf(Roles.OVERSEEING, actor.bureauId());
        if (!wide && actor.sections().isEmpty()) {
            return List.of();
        }
        var answers = rows.answersIn(actor.bureauId()).stream().collect(groupingBy(FurtherAnswer::commitmentId));
        return rows.followed(actor.bureauId(), wide ? Set.of() : actor.sections()).stream()
                .map(row -> row.line(files.view(row.commitment(), answers.getOrDefault(row.commitment().id(), List.of()))))
                .toList();
    }

    /**
     * One promise with all that was said of it, for those who work on the case.
     *
     * @throws io.yinuo.shared.NotFound {@code COMMITMENT_UNKNOWN}, {@code CASE_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CommitmentFile file(UUID commitmentId) {
        var actor = callers.current();
        var commitment = rows.get(commitmentId);
        access.requireInside(actor, commitment.suggestionId());
        var steps = workItems.openOf(commitment.suggestionId()).stream()
                .filter(item -> item.subjectId().equals(commitmentId) && item.admits(actor))
                .map(item -> new CommitmentFile.Step(item.taskId(), item.element()))
                .toList();
        return files.of(commitment, FollowUpPolicy.isOwner(actor, commitment.ownerSectionId()), steps);
    }

    /**
     * The latest report that says how a promise stands (佐证), for those who work on the case.
     *
     * @throws io.yinuo.shared.NotFound {@code COMMITMENT_UNKNOWN}, {@code CASE_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<CommitmentFile.Report> evidenceOf(UUID commitmentId) {
        var commitment = rows.get(commitmentId);
        access.requireInside(callers.current(), commitment.suggestionId());
        return files.evidence(commitment);
    }
}
