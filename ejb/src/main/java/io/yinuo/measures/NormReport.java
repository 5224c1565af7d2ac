package io.yinuo.measures;

import java.util.List;

/** A norm with the values that are held against it (标准对照). */
public record NormReport(NormView norm, List<Held> values) {

    /** A value that was held against the norm. */
    public record Held(ObservationView observation, boolean kept) {}

    public NormReport {
        values = List.copyOf(values);
    }

    public long broken() {
        return values.stream().filter(each -> !each.kept()).count();
    }
}
