package io.yinuo.handover.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.directory.Administration;
import io.yinuo.directory.Substitutions;
import io.yinuo.handover.HeldItem;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.supervision.KeyLeaders;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts somebody else in the place of a person, one thing after the other. */
@ApplicationScoped
public class Successions {

    @Inject
    Administration administration;

    @Inject
    Substitutions substitutions;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    WorkItems workItems;

    @Inject
    KeyLeaders keyLeaders;

    @Inject
    Drafters drafters;

    @Inject
    StepMoves moves;

    /** Hands one thing over, and keeps with each case who had it before. */
    public void handOver(HeldItem item, UUID leaver, UUID successor, StepMoveRow.Cause cause) {
        switch (item.kind()) {
            case DRAFTING -> {
                var matter = suggestions.get(item.suggestionId());
                drafters.replace(matter, successor);
                keep(matter, SuggestionHandling.UserTasks.DRAFT_REPLY, leaver, successor, cause);
            }
            case STEP -> {
                give(item, successor);
                keep(suggestions.get(item.suggestionId()), item.element(), leaver, successor, cause);
            }
            case OVERSIGHT -> {
                var section = UUID.fromString(item.id());
                administration.overseeInPlaceOf(leaver, section, successor);
                suggestions.openLedBy(section).forEach(matter -> assignments.overseenBy(matter.id(), successor));
            }
            case LEADERSHIP -> keyLeaders.leadInPlaceOf(leaver, item.suggestionId(), successor);
            case SUBSTITUTION -> substitutions.endWithHandOver(UUID.fromString(item.id()));
        }
    }

    private void give(HeldItem item, UUID successor) {
        workItems.openOf(item.suggestionId()).stream()
                .filter(step -> step.taskId().equals(item.id()) && drafters.isFurther(step))
                .findFirst()
                .ifPresentOrElse(step -> drafters.replaceFurther(step, successor), () -> workItems.give(item.id(), successor));
    }

    private void keep(SuggestionView matter, String element, UUID from, UUID to, StepMoveRow.Cause cause) {
        moves.add(new StepMoveRow(matter.id(), matter.bureauId(), element, from, to, cause));
    }
}
