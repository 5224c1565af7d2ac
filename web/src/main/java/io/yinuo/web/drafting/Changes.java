package io.yinuo.web.drafting;

import io.yinuo.drafting.Difference;
import java.util.List;

/** Picks from a comparison what a reader wants to see. */
public final class Changes {

    private Changes() {}

    /** The paragraphs that differ. */
    public static List<Difference> of(List<Difference> comparison) {
        return comparison.stream()
                .filter(difference -> difference.change() != Difference.Change.EQUAL)
                .toList();
    }
}
