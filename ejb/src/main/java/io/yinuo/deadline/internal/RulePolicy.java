package io.yinuo.deadline.internal;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.SettleRule;
import io.yinuo.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a bureau may settle as a rule: terms that the law still allows, each thing once (rule T2). */
public final class RulePolicy {

    /** 代表法 art. 51: at most six months, also for a complex matter. */
    private static final int MOST_MONTHS = 6;

    private static final int MOST_DAYS = 184;
    private static final int MOST_DAYS_OF_A_RATING = 365;
    private static final int MOST_RULES = 50;
    private static final int LONGEST_SOURCE = 200;

    private RulePolicy() {}

    /** @throws InvalidInput naming each rule by its place in the list, such as {@code rules[2].amount} */
    public static List<DeadlineRule> check(List<SettleRule> typed) {
        var check = new InvalidInput.Check().that(typed.size() <= MOST_RULES, "rules", "TOO_MANY", MOST_RULES, typed.size());
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < typed.size(); i++) {
            var rule = typed.get(i);
            var place = "rules[" + i + "].";
            check.present(rule.kind(), place + "kind").present(rule.unit(), place + "unit");
            check.that(rule.kind() == null || DeadlineKind.RULED.contains(rule.kind()), place + "kind", "KIND_WITHOUT_RULE");
            if (rule.kind() != null && rule.unit() != null) {
                boolean countable = !rule.kind().isInner() || rule.unit() != TermUnit.MONTH;
                check.that(countable, place + "unit", "INNER_UNIT").that(isWithin(rule), place + "amount", "OUT_OF_BOUNDS", 1, most(rule));
            }
            check.that(isBlank(rule.latest()) || latest(rule).isPresent(), place + "latest", "MONTH_DAY_UNREADABLE", rule.latest())
                    .optionalText(rule.source(), place + "source", LONGEST_SOURCE)
                    .that(!rule.complex() || rule.kind() == DeadlineKind.REPLY, place + "amount", "COMPLEX_REPLY_ONLY")
                    .that(seen.add(Arrays.asList(rule.kind(), rule.matter(), rule.complex())), place + "amount", "RULE_TWICE");
        }
        check.done();
        return typed.stream().map(RulePolicy::rule).toList();
    }

    private static DeadlineRule rule(SettleRule typed) {
        var working = typed.kind().isInner() ? RollOver.PREVIOUS_WORKING_DAY : RollOver.NEXT_WORKING_DAY;
        var rollOver = typed.rollsOver() ? working : RollOver.NONE;
        var term = new Term(typed.amount(), typed.unit(), typed.countsFirstDay(), rollOver, latest(typed).orElse(null));
        return new DeadlineRule(
                typed.kind(), typed.matter(), typed.complex(), term, typed.source() == null ? "" : typed.source().strip());
    }

    private static boolean isWithin(SettleRule rule) {
        return rule.amount() >= 1 && rule.amount() <= most(rule);
    }

    private static int most(SettleRule rule) {
        if (rule.unit() == TermUnit.MONTH) {
            return MOST_MONTHS;
        }
        return rule.kind() == DeadlineKind.RATING ? MOST_DAYS_OF_A_RATING : MOST_DAYS;
    }

    private static Optional<MonthDay> latest(SettleRule rule) {
        try {
            return isBlank(rule.latest()) ? Optional.empty() : Optional.of(MonthDay.parse("--" + rule.latest().strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
