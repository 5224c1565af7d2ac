package io.yinuo.measures;

import java.math.BigDecimal;

/** How a value is meant to be read (比较关系). */
public enum Comparison {
    EQUAL,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN;

    /**
     * Whether whatever is read so about a value keeps the norm that is read so about another one.
     *
     * <p>At least nine does not promise at least ten, at most sixty promises at most ninety.
     */
    public boolean keeps(BigDecimal value, Comparison norm, BigDecimal limit) {
        int side = value.compareTo(limit);
        return switch (norm) {
            case AT_LEAST -> side >= 0 && !boundsAbove();
            case MORE_THAN -> !boundsAbove() && (side > 0 || side == 0 && this == MORE_THAN);
            case AT_MOST -> side <= 0 && !boundsBelow();
            case LESS_THAN -> !boundsBelow() && (side < 0 || side == 0 && this == LESS_THAN);
            case EQUAL, ABOUT -> side == 0;
        };
    }

    private boolean boundsAbove() {
        return this == AT_MOST || this == LESS_THAN;
    }

    private boolean boundsBelow() {
        return this == AT_LEAST || this == MORE_THAN;
    }
}
