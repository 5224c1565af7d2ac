package io.yinuo.drafting;

import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.internal.Draft;
import io.yinuo.drafting.internal.DraftChanges;
import io.yinuo.drafting.internal.DraftChanges.State;
import io.yinuo.drafting.internal.DraftClaims;
import io.yinuo.drafting.internal.DraftingTasks;
import io.yinuo.drafting.internal.Drafts;
import io.yinuo.drafting.internal.PromiseBooks;
import io.yinuo.drafting.internal.Reply;
import io.yinuo.drafting.internal.ReplyRepository;
import io.yinuo.drafting.internal.ReplySight;
import io.yinuo.drafting.internal.ReplyViews;
import io.yinuo.drafting.internal.TextComparison;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The drafting of replies (起草): read, write, keep versions, submit.
 *
 * <p>Only whom the open drafting step names may write; whoever sees the case may read, a deputy only what was delivered.
 */
@Stateless
public class Drafting {

    @Inject
    Callers callers;

    @Inject
    WorkItems workItems;

    @Inject
    DraftingTasks tasks;

    @Inject
    DraftClaims claims;

    @Inject
    ReplyRepository replies;

    @Inject
    ReplySight sight;

    @Inject
    ReplyViews views;

    @Inject
    Drafts drafts;

    @Inject
    PromiseBooks promiseBooks;

    @Inject
    MatterMoves matters;

    @Inject
    RevisionCourse course;

    @Inject
    Workflow workflow;

    @Inject
    Event<DraftSubmitted> submitted;

    @Inject
    Trail trail;

    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyView reply(UUID replyId) {
        var reply = replies.get(replyId);
        sight.require(reply);
        return views.view(reply);
    }

    /** The replies to a suggestion that the caller may read, the first one first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ReplyView> repliesOf(UUID suggestionId) {
        var actor = sight.requireCase(suggestionId);
        return replies.ofSuggestion(suggestionId).stream()
                .filter(reply -> sight.mayRead(actor, reply))
                .map(views::view)
                .toList();
    }

    /**
     * One version of the text; who is not of the bureau reads the letter without what was noted beside it.
     *
     * @param number of the version, or 0 for the latest; who is not of the bureau always reads the latest
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public DraftView draft(UUID replyId, int number) {
        var reply = replies.get(replyId);
        sight.require(reply);
        if (number != 0 && number != reply.latest().number()) {
            sight.requireInside(reply);
        }
        var view = views.view(reply, reply.textVersion(number));
        return sight.isInside(reply) ? view : view.asSent();
    }

    /** The history of the text, the newest version first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<DraftVersionView> versions(UUID replyId) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return reply.versions().stream()
                .map(views::view)
                .sorted(Comparator.comparingInt(DraftVersionView::number).reversed())
                .toList();
    }

    /** Whether the caller wrote the text as it is stored. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isOwnText(UUID replyId) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return reply.latest().writtenBy().equals(callers.current().personId());
    }

    /** Each sentence of the text as it is stored that promises, with what became of it (承诺语句). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PromiseStanding> promises(UUID replyId) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return promiseBooks.standings(reply);
    }

    /**
     * Refuses a day on which no promise may fall due, before its card is confirmed (rule PR8).
     *
     * @param place of the promise in the draft, from 0
     * @param dueOn as typed, or null
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void requireDay(UUID replyId, int place, LocalDate dueOn) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        promiseBooks.requireDay(reply, place, dueOn);
    }

    /** What changed from one version of the text to another (版本对照). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Difference> compare(UUID replyId, int from, int to) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return TextComparison.compare(reply.textVersion(from).blocks(), reply.textVersion(to).blocks());
    }

    /** What changed around the text from one version to another: title, recipient, outcome, disclosure and the rest. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<HeadChange> compareHeads(UUID replyId, int from, int to) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return reply.compareHeads(from, to);
    }

    /**
     * Stores what is typed so far, without a version of its own and without an entry in the trail (自动保存).
     *
     * @return the version that the page must now expect
     * @throws StaleVersion when somebody else wrote meanwhile; nothing is overwritten
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    public int autosave(SaveDraft command) {
        var reply = claims.claim(command.replyId(), command.expectedVersion());
        drafts.store(reply, Draft.of(command, reply.folds()), claims.writing(reply, false));
        return replies.versionAfterWriting(reply);
    }

    /**
     * Keeps the draft as a version (保存).
     *
     * @return the version that the page must now expect
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("drafting.save")
    public int save(SaveDraft command) {
        var reply = claims.claim(command.replyId(), command.expectedVersion());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        tasks.absentFor(reply, callers.current()).ifPresent(absent -> trail.standsInFor(absent.name()));
        var before = State.of(reply);
        drafts.keep(reply, Draft.of(command, reply.folds()), claims.writing(reply, true));
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), DraftChanges.between(before, State.of(reply)));
        return replies.versionAfterWriting(reply);
    }

    /**
     * Refuses what {@link #submit} would refuse, and changes nothing: asked before a person is asked whether to send it.
     *
     * @throws InvalidInput naming each thing that is missing
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void requireSubmittable(SubmitDraft command) {
        var task = workItems.look(command.taskId(), callers.current());
        requireReady(task, replies.get(command.replyId()), command);
    }

    private void requireReady(WorkItem task, Reply reply, SubmitDraft command) {
        tasks.requireSameCase(task, reply);
        StaleVersion.check(command.expectedVersion(), reply.version());
        drafts.checkSubmission(reply);
        promiseBooks.requireSettled(reply);
        tasks.requireOpinions(task);
    }

    /**
     * Sends the draft to its reviewers (提交审签), when every request has its answer (rule C1) and every opinion is in or
     * waived (rule C3); from then on row and token both say that it is signed off.
     *
     * @return names of the sections that are asked to agree before a revised draft goes back to whoever returned it
     *     (rule O8); the drafter need not have wished it
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("drafting.submit")
    public List<String> submit(SubmitDraft command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, DRAFT_REPLY, REVISE_DRAFT, DRAFT_SECOND_REPLY);
        var reply = replies.lock(command.replyId());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        requireReady(task, reply, command);
        promiseBooks.close(reply);
        reply.submit();
        matters.signOffBegun(views.view(reply));
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("round", reply.signOffRound()),
                Change.set("promises", reply.promises().stream().map(PromisedItem::exactWords).toList()),
                Change.set("foldedSentences", reply.folds().stream().map(FoldedSentence::words).toList()),
                Change.set("draft", reply.latest().number()));
        boolean revised = task.element().equals(REVISE_DRAFT);
        List<String> asked = revised ? course.countersigners(reply.id(), command.countersignAgain()) : List.of();
        workflow.complete(task, actor.personId(), revised ? wayOf(asked, command) : Outcome.none());
        submitted.fire(new DraftSubmitted(reply.suggestionId(), reply.id()));
        return asked;
    }

    private static Outcome wayOf(List<String> asked, SubmitDraft command) {
        return Outcome.of(ReplySignOff.Variables.COUNTERSIGN_AGAIN, !asked.isEmpty())
                .and(ReplySignOff.Variables.COUNTERSIGN_ALL, command.countersignAgain());
    }
}
