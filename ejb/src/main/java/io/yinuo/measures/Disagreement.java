package io.yinuo.measures;

import java.util.List;

/** Values of one indicator, place, time and reach that say different things (数据不一致). */
public record Disagreement(List<ObservationView> observations) {

    public Disagreement {
        observations = List.copyOf(observations);
    }
}
