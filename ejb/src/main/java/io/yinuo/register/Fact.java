package io.yinuo.register;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is true of a matter or a promise, and counts (统计事实); a {@link Rate} is made of these and of nothing else.
 *
 * <p>What each means for a matter is written once as a condition over its rows, for a promise once in {@link #of}.
 */
public enum Fact {
    /** 计入的件: neither taken back by the referrer nor registered twice. */
    COUNTED,
    /** 已答复: nothing is owed at present. */
    ANSWERED,
    /** 按期答复: the day that the referral fixed was met. */
    ANSWERED_IN_TIME,
    /** 本单位答复: the bureau answers itself, and gives no opinion to another unit. */
    OWN_ANSWER,
    /** 已面商: talked with face to face. */
    TALKED,
    /** 属性为主动公开 of the last delivered letter. */
    FOR_THE_PUBLIC,
    /** 已公开. */
    PUBLISHED,
    /** 已评价: the lead submitter has rated the last delivered letter. */
    RATED,
    /** 结果满意. */
    SATISFIED,
    /** 结果基本满意. */
    BASICALLY_SATISFIED,
    /** 结果不满意. */
    DISSATISFIED,
    /** 态度满意. */
    ATTITUDE_SATISFIED,
    /** 已分类: the last delivered letter has a class of result. */
    CLASSED,
    /** A 类. */
    CLASS_A,
    /** B 类. */
    CLASS_B,
    /** C 类. */
    CLASS_C,
    /** D 类. */
    CLASS_D,
    /** 独办. */
    SOLE,
    /** 主办. */
    LEAD,
    /** 会办. */
    CO_HANDLED,
    /** 分办. */
    SEPARATE,
    /** 答复中有承诺的语句. */
    PROMISING,
    /** 答复中有不单列的承诺语句. */
    FOLDING,
    /** 跟踪的承诺: its letter was delivered, and it binds. */
    FOLLOWED,
    /** 应兑现: its day has passed, or what became of it is known. */
    JUDGED,
    /** 已核实兑现. */
    KEPT,
    /** 按期兑现. */
    KEPT_IN_TIME,
    /** 超期未兑现. */
    LATE,
    /** 不能兑现，已说明. */
    EXPLAINED;

    /**
     * What is true of a promise today, by the light that {@link Standing} derives.
     *
     * @param dueOn null when there is no day
     * @param followed whether its letter was delivered, so that it is followed up
     */
    public static Set<Fact> of(Standing standing, LocalDate dueOn, boolean followed, LocalDate today) {
        var light = standing.light();
        var facts = EnumSet.noneOf(Fact.class);
        if (!followed || light == CommitmentLight.GONE) {
            return facts;
        }
        facts.add(FOLLOWED);
        switch (light) {
            case KEPT -> facts.addAll(EnumSet.of(KEPT, KEPT_IN_TIME, JUDGED));
            case KEPT_LATE -> facts.addAll(EnumSet.of(KEPT, JUDGED));
            case EXPLAINED -> facts.addAll(EnumSet.of(EXPLAINED, JUDGED));
            case LATE -> facts.add(LATE);
            default -> {}
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            facts.add(JUDGED);
        }
        return facts;
    }
}
