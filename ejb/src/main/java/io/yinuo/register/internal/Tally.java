package io.yinuo.register.internal;

import io.yinuo.register.Fact;
import io.yinuo.register.Figure;
import io.yinuo.register.Rate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands above and below the line of each rate so far (计数). */
final class Tally {

    private final Map<Rate, long[]> counts = new EnumMap<>(Rate.class);

    Tally() {
        for (Rate rate : Rate.values()) {
            counts.put(rate, new long[2]);
        }
    }

    void add(Rate rate, long part, long whole) {
        counts.get(rate)[0] += part;
        counts.get(rate)[1] += whole;
    }

    void add(Tally other) {
        other.counts.forEach((rate, count) -> add(rate, count[0], count[1]));
    }

    /** One thing, of which these facts are true, in each of these rates. */
    void count(List<Rate> rates, Set<Fact> facts) {
        rates.forEach(rate -> add(rate, rate.counts(facts, true) ? 1 : 0, rate.counts(facts, false) ? 1 : 0));
    }

    List<Figure> figures() {
        return Arrays.stream(Rate.values())
                .map(rate -> Figure.of(rate, counts.get(rate)[0], counts.get(rate)[1]))
                .toList();
    }
}
