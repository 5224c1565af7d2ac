package io.yinuo.drafting;

import io.yinuo.directory.OutcomeSet;
import java.util.List;
import java.util.stream.Stream;

/** The class of what came of a suggestion (办理结果), whose meaning the bureau's outcome set decides (domain §3.1). */
public enum ReplyOutcome {
    A,
    B,
    C,
    D;

    /** The classes of a bureau's set. */
    public static List<ReplyOutcome> of(OutcomeSet set) {
        return Stream.of(values()).filter(each -> each.isIn(set)).toList();
    }

    /** Whether the set has this class. */
    public boolean isIn(OutcomeSet set) {
        return this != D || set != OutcomeSet.ZHEJIANG;
    }
}
