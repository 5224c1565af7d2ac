package io.yinuo.delivery;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.internal.Delivery;
import io.yinuo.delivery.internal.DeliveryPolicy;
import io.yinuo.delivery.internal.DeliveryRows;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.MatterMoves;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyView;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Outcome;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records who got the reply, how and when (送达). */
@Stateless
public class Deliveries {

    @Inject
    DeliveryRows rows;

    @Inject
    Callers callers;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Replies replies;

    @Inject
    MatterMoves matters;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    Deadlines deadlines;

    @Inject
    Event<ReplyReached> reached;

    @Inject
    Event<ReplyDelivered> delivered;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records whom the reply has reached; the first record lets the deputies read it, the last one closes the step and
     * begins the days of the rating.
     *
     * @return the names of the submitters who are still owed the reply
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("delivery.deliver")
    public List<String> deliver(DeliverReply command) {
        var actor = callers.current();
        var task = workItems.claim(
                command.taskId(), actor, SuggestionHandling.UserTasks.DELIVER_REPLY,
                Rehandling.UserTasks.DELIVER_SECOND_REPLY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        var reply = replies.claimAwaitingDelivery(task.suggestionId(), task.subjectId());
        var owed = DeliveryPolicy.outstanding(suggestions.get(task.suggestionId()).submitters(), rows.reached(reply.id()));
        DeliveryPolicy.check(command.records(), owed, reply.signedOn(), clock.today());
        command.records().forEach(each -> rows.add(new Delivery(reply.id(), each, actor.personId(), clock.now())));
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("deliveries", inWords(command.records())));
        reached.fire(new ReplyReached(reply.suggestionId(), reply.id(), submittersOf(command.records())));
        var outstanding = DeliveryPolicy.outstanding(owed, rows.reached(reply.id()));
        if (outstanding.isEmpty()) {
            matters.delivered(reply);
            moveDeadlines(reply);
            delivered.fire(new ReplyDelivered(reply.suggestionId(), reply.id()));
            workflow.complete(task, actor.personId(), Outcome.none());
        }
        return outstanding.stream().map(SubmitterView::name).toList();
    }

    private static Set<UUID> submittersOf(List<DeliveryRecord> records) {
        return records.stream().map(DeliveryRecord::submitterId).collect(Collectors.toSet());
    }

    private static String inWords(List<DeliveryRecord> records) {
        return records.stream().map(each -> each.receiver() + " " + each.deliveredOn()).collect(Collectors.joining("、"));
    }

    private void moveDeadlines(ReplyView reply) {
        var last = rows.ofReply(reply.id()).stream().map(Delivery::deliveredOn).max(LocalDate::compareTo).orElseThrow();
        meet(reply, last);
        var bureau = directory.bureau(reply.bureauId());
        if (reply.isRated()) {
            deadlines.begin(reply.suggestionId(), reply.id(), DeadlineKind.RATING, last, bureau);
        }
        if (reply.disclosure() == Disclosure.PUBLIC) {
            deadlines.begin(reply.suggestionId(), reply.id(), DeadlineKind.PUBLICATION, last, bureau);
        }
    }

    /** What the reply owes itself, and what the one in whose place it stands still owes those who never got that (rule W7). */
    private void meet(ReplyView reply, LocalDate last) {
        if (reply.kind() == ReplyKind.FIRST) {
            deadlines.met(reply.suggestionId(), DeadlineKind.REPLY, last);
        } else {
            deadlines.met(reply.id(), DeadlineKind.REHANDLING, last);
            deadlines.met(reply.id(), DeadlineKind.REPLACEMENT, last);
        }
        if (reply.replaces() != null) {
            meet(replies.get(reply.replaces()), last);
        }
    }

    /** The names of the submitters who are still owed a reply that some have, in their order. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<String> outstanding(UUID replyId) {
        replies.requireInside(replyId);
        var submitters = suggestions.get(replies.get(replyId).suggestionId()).submitters();
        return DeliveryPolicy.outstanding(submitters, rows.reached(replyId)).stream().map(SubmitterView::name).toList();
    }

    /** The deliveries of a reply, in the order of the submitters. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<DeliveryView> ofReply(UUID replyId) {
        replies.requireInside(replyId);
        var submitters = suggestions.get(replies.get(replyId).suggestionId()).submitters().stream()
                .collect(Collectors.toMap(SubmitterView::id, each -> each));
        return rows.ofReply(replyId).stream()
                .sorted(Comparator.comparing(each -> submitters.get(each.submitterId()).position()))
                .map(each -> each.view(
                        submitters.get(each.submitterId()).name(), directory.person(each.recordedBy()).name()))
                .toList();
    }
}
