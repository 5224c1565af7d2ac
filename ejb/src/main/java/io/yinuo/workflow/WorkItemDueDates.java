package io.yinuo.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells by when human steps are due; answered by the feature that knows the deadlines. */
public interface WorkItemDueDates {

    /** Reads at once what binds the steps of those cases. */
    DueDates of(Collection<UUID> suggestionIds);

    /** @return the last day, or null when nothing limits the step */
    default LocalDate dueOn(String element, UUID suggestionId, UUID subjectId) {
        return of(List.of(suggestionId)).dueOn(element, suggestionId, subjectId);
    }

    /** What binds the steps of the cases that were read. */
    @FunctionalInterface
    interface DueDates {

        /** @return the last day, or null when nothing limits the step */
        LocalDate dueOn(String element, UUID suggestionId, UUID subjectId);
    }
}
