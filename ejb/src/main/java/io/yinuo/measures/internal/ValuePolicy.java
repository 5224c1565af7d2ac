package io.yinuo.measures.internal;

import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Which values are taken for an indicator (rules ME6 and ME7). */
public final class ValuePolicy {

    private static final int MOST_PLACE = 60;
    private static final int MOST_WORDS = 60;
    private static final int MOST_SOURCE = 200;
    private static final int MOST_REMARK = 500;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 14;
    private static final int HUNDRED = 2;

    private ValuePolicy() {}

    /** @throws InvalidInput naming all that is wrong */
    public static void check(NewObservation value, IndicatorView indicator, LocalDate today) {
        var check = new InvalidInput.Check()
                .that(indicator.kind() == IndicatorKind.FIGURE, "indicatorId", "INDICATOR_WITHOUT_VALUES", indicator.name())
                .text(value.place(), "place", MOST_PLACE)
                .present(value.reach(), "reach")
                .present(value.kind(), "kind")
                .present(value.comparison(), "comparison")
                .optionalText(value.words(), "words", MOST_WORDS)
                .text(value.source(), "source", MOST_SOURCE)
                .text(value.passage(), "passage", MOST_SOURCE)
                .optionalText(value.remark(), "remark", MOST_REMARK);
        check.that(value.amount() != null || Texts.orNull(value.words()) != null, "amount", "VALUE_MISSING");
        boolean begun = value.asOf() == null || value.kind() != ValueKind.OBSERVED || !value.asOf().firstDay().isAfter(today);
        check.that(begun, "asOf", "AS_OF_FUTURE", value.asOf());
        if (value.amount() != null && indicator.kind() == IndicatorKind.FIGURE) {
            check.that(value.unit() == indicator.unit(), "unit", "UNIT_WRONG", indicator.name(), indicator.unit());
            amount(value.amount(), indicator, check);
        }
        check.done();
    }

    /** Whether the number can be one of that indicator. */
    static void amount(BigDecimal amount, IndicatorView indicator, InvalidInput.Check check) {
        size(amount, "amount", check);
        if (digits(amount) <= MOST_DIGITS) {
            plausible(amount, indicator, check);
        }
    }

    /** Whether there is room for the number, if there is one, in digits and decimals. */
    static void size(BigDecimal number, String field, InvalidInput.Check check) {
        if (number == null) {
            return;
        }
        check.that(number.stripTrailingZeros().scale() <= MOST_DECIMALS, field, "TOO_EXACT", MOST_DECIMALS)
                .that(digits(number) <= MOST_DIGITS, field, "AMOUNT_TOO_LONG", MOST_DIGITS);
    }

    private static long digits(BigDecimal amount) {
        return (long) amount.precision() - amount.scale();
    }

    /** A share with its point forgotten is told as such. */
    private static void plausible(BigDecimal amount, IndicatorView indicator, InvalidInput.Check check) {
        if (fits(amount, indicator)) {
            return;
        }
        var hundredth = amount.movePointLeft(HUNDRED);
        if (indicator.unit() == MeasureUnit.PERCENT && fits(hundredth, indicator)) {
            check.that(false, "amount", "PERCENT_SLIPPED", plain(amount), plain(hundredth));
        } else {
            check.that(
                    false, "amount", "VALUE_IMPLAUSIBLE", plain(amount), bound(indicator.least()), bound(indicator.most()),
                    indicator.unit());
        }
    }

    private static boolean fits(BigDecimal amount, IndicatorView indicator) {
        return (indicator.least() == null || amount.compareTo(indicator.least()) >= 0)
                && (indicator.most() == null || amount.compareTo(indicator.most()) <= 0);
    }

    private static String bound(BigDecimal bound) {
        return bound == null ? "∞" : plain(bound);
    }

    private static String plain(BigDecimal amount) {
        return Amounts.plain(amount).toPlainString();
    }
}
