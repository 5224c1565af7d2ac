package io.yinuo.measures.internal;

import io.yinuo.measures.Disagreement;
import io.yinuo.measures.NormReport;
import io.yinuo.measures.NormReport.Held;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Holds values against norms and against each other (rules ME3 and ME4). */
public final class NormCheck {

    private NormCheck() {}

    /** Each norm with the values that it is about, in the order of the norms. */
    public static List<NormReport> hold(List<NormView> norms, List<ObservationView> observations) {
        return norms.stream()
                .map(norm -> new NormReport(
                        norm,
                        observations.stream()
                                .filter(each -> isAbout(norm, each))
                                .map(each -> new Held(each, keeps(norm, each)))
                                .toList()))
                .toList();
    }

    /** A norm is about the values of its indicator that reach some of those for whom it is made. */
    private static boolean isAbout(NormView norm, ObservationView value) {
        return norm.amount() != null
                && value.amount() != null
                && value.indicatorId().equals(norm.indicatorId())
                && value.reach().meets(norm.reach());
    }

    private static boolean keeps(NormView norm, ObservationView value) {
        return value.comparison().keeps(value.amount(), norm.comparison(), norm.amount());
    }

    /** Values that say different things of the same: indicator, place, reach, kind and time. */
    public static List<Disagreement> disagreements(List<ObservationView> observations) {
        var same = observations.stream()
                .filter(each -> each.amount() != null)
                .collect(Collectors.groupingBy(NormCheck::subject, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().filter(NormCheck::differ).map(Disagreement::new).toList();
    }

    private static List<Object> subject(ObservationView value) {
        return List.of(
                value.indicatorId(), value.place(), value.reach(), value.kind(),
                value.asOf() == null ? "" : value.asOf().text());
    }

    private static boolean differ(List<ObservationView> values) {
        return values.stream()
                        .map(each -> List.of(each.comparison(), each.amount().stripTrailingZeros()))
                        .distinct()
                        .count()
                > 1;
    }
}
