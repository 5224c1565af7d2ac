package io.yinuo.measures;

import java.util.Set;

/** To whom a value or a rule applies (范围). */
public enum Reach {
    /** 全域: everybody of the place. */
    ALL,
    COMPULSORY,
    PRIMARY,
    GRADES_1_2,
    GRADES_3_6,
    JUNIOR,
    GRADES_7_8,
    GRADE_9,
    SENIOR,
    VOCATIONAL,
    COLLEGE,
    TEACHERS,
    PARENTS,
    /** 校外培训机构. */
    TUTORING;

    /** Whether this one is within the other, or the same. */
    public boolean within(Reach other) {
        return this == other || other.parts().stream().anyMatch(this::within);
    }

    private Set<Reach> parts() {
        return switch (this) {
            case COMPULSORY -> Set.of(PRIMARY, JUNIOR);
            case PRIMARY -> Set.of(GRADES_1_2, GRADES_3_6);
            case JUNIOR -> Set.of(GRADES_7_8, GRADE_9);
            default -> Set.of();
        };
    }

    /** Whether some are of both. */
    public boolean meets(Reach other) {
        return within(other) || other.within(this);
    }
}
