package io.yinuo.sample.internal;

import io.yinuo.workflow.WorkItem;
import java.time.Instant;
import java.util.UUID;

/** A sample matter under way: what it waits for, and when that will be. */
final class Play {

    private final SampleMatter matter;
    private final Cast cast;
    private final Diary diary;
    private UUID suggestionId;
    private WorkItem task;
    private Instant at;

    Play(SampleMatter matter, Cast cast, Diary diary) {
        this.matter = matter;
        this.cast = cast;
        this.diary = diary;
    }

    /** The matter is registered under this id. */
    void continues(UUID id) {
        suggestionId = id;
    }

    /** @param nextTask the open step, or null when the matter is to be registered */
    void awaits(WorkItem nextTask, Instant instant) {
        task = nextTask;
        at = instant;
    }

    boolean isRegistered() {
        return suggestionId != null;
    }

    SampleMatter matter() {
        return matter;
    }

    Cast cast() {
        return cast;
    }

    Diary diary() {
        return diary;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    WorkItem task() {
        return task;
    }

    Instant at() {
        return at;
    }
}
