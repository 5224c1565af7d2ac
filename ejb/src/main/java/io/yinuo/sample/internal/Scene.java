package io.yinuo.sample.internal;

import io.yinuo.workflow.WorkItem;
import java.util.UUID;

/** One open step of a sample matter. */
record Scene(SampleMatter matter, WorkItem task) {

    UUID suggestionId() {
        return task.suggestionId();
    }
}
