package io.yinuo.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells by when human steps are due; answered by the feature that knows the deadlines. */
public interface WorkItemDueDates {

    /** Reads at once what binds the steps of those cases. */
    DueDates of(Collection<UUID> suggestionIds);

    /** The same for one step. */
    default Due of(String element, UUID suggestionId, UUID subjectId) {
        return of(List.of(suggestionId)).of(element, suggestionId, subjectId);
    }

    /**
     * By when a step is due, and by what (待办期限).
     *
     * @param on the last day, or null when nothing limits the step
     * @param kind of the deadline that gave the day, or null where none did
     */
    record Due(LocalDate on, String kind) {

        public static final Due NEVER = new Due(null, null);
    }

    /** What binds the steps of the cases that were read. */
    @FunctionalInterface
    interface DueDates {

        Due of(String element, UUID suggestionId, UUID subjectId);
    }
}
