package io.yinuo.drafting.internal;

import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps at which a reply lies with its drafter. */
@ApplicationScoped
public class DraftingTasks {

    private static final Set<String> STEPS = Set.of(
            SuggestionHandling.UserTasks.DRAFT_REPLY,
            ReplySignOff.UserTasks.REVISE_DRAFT,
            Rehandling.UserTasks.DRAFT_SECOND_REPLY);

    @Inject
    CaseAccess access;

    @Inject
    WorkItems workItems;

    @Inject
    Assignments assignments;

    @Inject
    OutsideUnits outsideUnits;

    /**
     * Admits whom the open drafting step names.
     *
     * @throws NotFound when the case may not be seen; {@link StateConflict} {@code REPLY_STATUS_FORBIDS} when no drafting
     *     step is open; {@link Forbidden} {@code TASK_NOT_YOURS}
     */
    public void requireDrafter(Reply reply, Actor actor) {
        access.requireSight(actor, reply.suggestionId());
        var open = open(reply);
        if (open.isEmpty()) {
            throw new StateConflict("REPLY_STATUS_FORBIDS", reply.status().name());
        }
        if (open.stream().noneMatch(item -> item.admits(actor))) {
            throw new Forbidden("TASK_NOT_YOURS");
        }
    }

    /** For whom the person would write; empty where the drafting is the person's own. */
    public Optional<Absent> absentFor(Reply reply, Actor actor) {
        return open(reply).stream().flatMap(item -> item.absentFor(actor).stream()).findFirst();
    }

    private List<WorkItem> open(Reply reply) {
        return workItems.openOf(reply.suggestionId()).stream()
                .filter(item -> STEPS.contains(item.element()))
                .filter(item -> item.subjectId().equals(reply.id())
                        || item.subjectId().equals(reply.suggestionId()) && reply.kind().movesTheMatter())
                .toList();
    }

    /**
     * Holds the first draft back while a section or an outside unit owes its opinion, which the drafter works in before anybody reviews the
     * text (rule C3).
     *
     * @throws StateConflict {@code OPINIONS_AWAITED} with the names of the sections and units
     */
    public void requireOpinions(WorkItem task) {
        if (!task.element().equals(SuggestionHandling.UserTasks.DRAFT_REPLY)) {
            return;
        }
        var sections = assignments.ofCase(task.suggestionId()).stream()
                .filter(AssignmentView::isAwaited)
                .map(AssignmentView::sectionName);
        var units = outsideUnits.ofCase(task.suggestionId()).stream()
                .filter(unit -> unit.status().isAwaited())
                .map(OutsideUnitView::name);
        var awaited = Stream.concat(sections, units).toList();
        if (!awaited.isEmpty()) {
            throw new StateConflict("OPINIONS_AWAITED", String.join("、", awaited));
        }
    }

    /** @throws NotFound {@code REPLY_UNKNOWN} when the step is about another case or another reply */
    public void requireSameCase(WorkItem task, Reply reply) {
        boolean beside = !reply.kind().movesTheMatter();
        if (!task.suggestionId().equals(reply.suggestionId()) || beside && !task.subjectId().equals(reply.id())) {
            throw new NotFound("REPLY_UNKNOWN");
        }
    }
}
