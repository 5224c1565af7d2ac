package io.yinuo.bulletin;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a bulletin counts of the promises of a period (通报指标), for each section and for all. */
public enum PeriodFigure {
    /** 期内到期. */
    DUE,
    /** 已核实兑现, those that were kept late with them. */
    KEPT,
    /** 其中迟于期限. */
    KEPT_LATE,
    /** 已报兑现，待核实. */
    TO_VERIFY,
    /** 不能兑现，已说明. */
    EXPLAINED,
    /** 期限当日，办理中. */
    ONGOING,
    /** 期内到期而超期. */
    LATE,
    /** 目前超期, whenever they fell due up to the end of the period. */
    LATE_IN_ALL;

    /** In which of these the promise is counted; the light is the derived one. */
    public static Set<PeriodFigure> of(WallCard card, LocalDate first, LocalDate last) {
        var counted = EnumSet.noneOf(PeriodFigure.class);
        if (!card.isFollowed() || card.dueOn() == null || card.dueOn().isAfter(last)) {
            return counted;
        }
        if (card.light() == CommitmentLight.LATE) {
            counted.add(LATE_IN_ALL);
        }
        if (card.dueOn().isBefore(first)) {
            return counted;
        }
        counted.add(DUE);
        switch (card.light()) {
            case KEPT -> counted.add(KEPT);
            case KEPT_LATE -> counted.addAll(EnumSet.of(KEPT, KEPT_LATE));
            case TO_VERIFY -> counted.add(TO_VERIFY);
            case EXPLAINED -> counted.add(EXPLAINED);
            case LATE -> counted.add(LATE);
            default -> counted.add(ONGOING);
        }
        return counted;
    }
}
