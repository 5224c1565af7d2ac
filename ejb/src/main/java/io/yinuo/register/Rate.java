package io.yinuo.register;

import static io.yinuo.register.Fact.ANSWERED;
import static io.yinuo.register.Fact.COUNTED;
import static io.yinuo.register.Fact.OWN_ANSWER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A rate that reports give (统计指标), defined here and nowhere else (rule ST1): of what has all facts of the whole, the share
 * that has those of the part too (domain §1.5).
 */
public enum Rate {
    /** 办结率. */
    HANDLED(of(COUNTED), of(ANSWERED)),
    /** 按期办结率. */
    IN_TIME(of(COUNTED, ANSWERED), of(Fact.ANSWERED_IN_TIME)),
    /** 面商率、见面率. */
    TALKED(of(COUNTED, ANSWERED, OWN_ANSWER), of(Fact.TALKED)),
    /** 公开率、上网率. */
    PUBLISHED(of(COUNTED, ANSWERED, OWN_ANSWER), of(Fact.PUBLISHED)),
    /** 应公开的公开率. */
    PUBLISHED_OF_PUBLIC(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.FOR_THE_PUBLIC), of(Fact.PUBLISHED)),
    /** 反馈率. */
    RATED(of(COUNTED, ANSWERED, OWN_ANSWER), of(Fact.RATED)),
    /** 满意率. */
    SATISFIED(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.RATED), of(Fact.SATISFIED)),
    /** 基本满意率. */
    BASICALLY_SATISFIED(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.RATED), of(Fact.BASICALLY_SATISFIED)),
    /** 不满意率. */
    DISSATISFIED(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.RATED), of(Fact.DISSATISFIED)),
    /** 态度满意率. */
    ATTITUDE_SATISFIED(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.RATED), of(Fact.ATTITUDE_SATISFIED)),
    /** A 类占比. */
    CLASS_A(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.CLASSED), of(Fact.CLASS_A)),
    /** B 类占比. */
    CLASS_B(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.CLASSED), of(Fact.CLASS_B)),
    /** C 类占比. */
    CLASS_C(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.CLASSED), of(Fact.CLASS_C)),
    /** D 类占比, which a bureau with three classes leaves empty. */
    CLASS_D(of(COUNTED, ANSWERED, OWN_ANSWER, Fact.CLASSED), of(Fact.CLASS_D)),
    /** 独办占比. */
    SOLE(of(COUNTED), of(Fact.SOLE)),
    /** 主办占比. */
    LEAD(of(COUNTED), of(Fact.LEAD)),
    /** 会办占比. */
    CO_HANDLED(of(COUNTED), of(Fact.CO_HANDLED)),
    /** 分办占比. */
    SEPARATE(of(COUNTED), of(Fact.SEPARATE)),
    /** 兑现率. */
    KEPT(Counting.PROMISES, of(Fact.JUDGED), of(Fact.KEPT)),
    /** 按期兑现率. */
    KEPT_IN_TIME(Counting.PROMISES, of(Fact.JUDGED), of(Fact.KEPT_IN_TIME)),
    /** 超期率. */
    LATE(Counting.PROMISES, of(Fact.FOLLOWED), of(Fact.LATE)),
    /** 说明率: of those that fell due, what cannot be kept and was explained. */
    EXPLAINED(Counting.PROMISES, of(Fact.JUDGED), of(Fact.EXPLAINED)),
    /** 不单列占比: sentences that promise and are not followed up by themselves. */
    FOLDED(Counting.SENTENCES, of(COUNTED, Fact.PROMISING), of(Fact.FOLDING));

    private final Counting counting;
    private final Set<Fact> whole;
    private final Set<Fact> part;

    Rate(Set<Fact> whole, Set<Fact> part) {
        this(Counting.MATTERS, whole, part);
    }

    Rate(Counting counting, Set<Fact> whole, Set<Fact> part) {
        this.counting = counting;
        this.whole = whole;
        var both = EnumSet.copyOf(whole);
        both.addAll(part);
        this.part = Collections.unmodifiableSet(both);
    }

    private static Set<Fact> of(Fact first, Fact... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Counting counting() {
        return counting;
    }

    /** What must be true to stand below the line (分母). */
    public Set<Fact> whole() {
        return whole;
    }

    /** What must be true to stand above the line (分子); all of the whole belongs to it. */
    public Set<Fact> part() {
        return part;
    }

    /** Whether that of which these facts are true is counted. */
    public boolean counts(Set<Fact> facts, boolean above) {
        return facts.containsAll(above ? part : whole);
    }
}
