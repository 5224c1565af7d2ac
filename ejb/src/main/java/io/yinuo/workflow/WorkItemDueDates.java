package io.yinuo.workflow;

import java.time.LocalDate;
import java.util.UUID;

/** Tells by when a human step is due; answered by the feature that knows the deadlines. */
public interface WorkItemDueDates {

    /** @return the last day, or null when nothing limits the step */
    LocalDate dueOn(String element, UUID suggestionId, UUID subjectId);
}
