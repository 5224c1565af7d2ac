package io.yinuo.measures.internal;

import io.yinuo.audit.Change;
import io.yinuo.measures.MeasureView;

/** What was changed of a measure, field by field, for the trail. */
public final class MeasureChanges {

    private MeasureChanges() {}

    /** @param before null for a new one */
    public static Change[] between(MeasureView before, MeasureView after) {
        return new Change[] {
            new Change("measureCode", before == null ? null : before.code(), after.code()),
            new Change("title", before == null ? null : before.title(), after.title()),
            new Change("description", before == null ? null : before.description(), after.description()),
            new Change("theme", before == null ? null : before.themeCode(), after.themeCode()),
            new Change("owner", before == null ? null : before.owner(), after.owner()),
            new Change("measureState", before == null ? null : before.state(), after.state()),
            new Change("reach", before == null ? null : before.reach(), after.reach()),
            new Change("place", before == null ? null : before.place(), after.place()),
            new Change("begins", before == null ? null : before.begins(), after.begins()),
            new Change("ends", before == null ? null : before.ends(), after.ends()),
            new Change("source", before == null ? null : before.source(), after.source()),
            new Change("passage", before == null ? null : before.passage(), after.passage())
        };
    }
}
