package io.yinuo.handover.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionClosing;
import io.yinuo.directory.SectionMerged;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Keeps a section with open work from being closed, and brings what it leads before who oversees it now (rule SC2). */
@ApplicationScoped
public class SectionGuard {

    @Inject
    Directory directory;

    @Inject
    SectionWorkSql work;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    WorkItems workItems;

    /** @throws StateConflict {@code SECTION_HAS_OPEN_WORK} with the number of things that are left */
    void refuse(@Observes SectionClosing closing) {
        var left = work.of(closing.sectionId());
        if (left.isOpen()) {
            throw new StateConflict("SECTION_HAS_OPEN_WORK", directory.section(closing.sectionId()).name(), left.open());
        }
    }

    /** Open steps that name the former overseer in a matter of the section go to the new one, and later ones too. */
    void follow(@Observes SectionMerged merged) {
        if (merged.overseer() == null || merged.overseer().equals(merged.overseerBefore())) {
            return;
        }
        var led = suggestions.openLedBy(merged.sectionId());
        led.forEach(matter -> assignments.overseenBy(matter.id(), merged.overseer()));
        if (merged.overseerBefore() != null) {
            var ids = led.stream().map(SuggestionView::id).collect(Collectors.toSet());
            workItems.naming(merged.bureauId(), merged.overseerBefore()).stream()
                    .filter(step -> ids.contains(step.suggestionId()))
                    .forEach(step -> workItems.give(step.taskId(), merged.overseer()));
        }
    }
}
