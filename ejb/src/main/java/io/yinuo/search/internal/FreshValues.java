package io.yinuo.search.internal;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/**
 * Which values of an indicator a letter could cite (最新数据, rule SR2): the freshest of each reach.
 *
 * <p>What was observed comes before what is asked or aimed for, however far ahead that lies; a value without a time comes last.
 */
public final class FreshValues {

    private static final Comparator<ObservationView> FRESHNESS = Comparator
            .comparing((ObservationView value) -> value.kind() == ValueKind.OBSERVED)
            .thenComparing(ObservationView::asOf, Comparator.nullsFirst(Comparator.<AsOf>naturalOrder()));

    private FreshValues() {}

    /** @param values of one indicator, in their order; of two that are as fresh, the later one is taken */
    public static List<ObservationView> of(List<ObservationView> values) {
        var fresh = new EnumMap<Reach, ObservationView>(Reach.class);
        values.forEach(value -> fresh.merge(
                value.reach(), value, (one, other) -> FRESHNESS.compare(other, one) >= 0 ? other : one));
        return new ArrayList<>(fresh.values());
    }
}
