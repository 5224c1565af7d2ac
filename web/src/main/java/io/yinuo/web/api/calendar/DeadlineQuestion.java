package io.yinuo.web.api.calendar;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.shared.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The query parameters of the question when a term ends; they come as typed, so that what is wrong can be said. */
public class DeadlineQuestion {

    @QueryParam("start")
    String start;

    @QueryParam("amount")
    String amount;

    @QueryParam("unit")
    String unit;

    @QueryParam("countFirstDay")
    boolean countFirstDay;

    @QueryParam("strictOnly")
    boolean strictOnly;

    /** @throws InvalidInput naming each parameter that is missing or cannot be meant */
    Term term() {
        var check = new InvalidInput.Check();
        var day = day();
        var length = amount();
        var counted = unit();
        check(check, start, day, "start", "DAY_UNREADABLE", start);
        check(check, amount, length, "amount", "NOT_A_WHOLE_NUMBER", amount);
        check(check, unit, counted, "unit", "TERM_UNIT_UNKNOWN", unit, units());
        check.done();
        return new Term(
                length.get(), counted.get(), countFirstDay, strictOnly ? RollOver.NONE : RollOver.NEXT_WORKING_DAY);
    }

    LocalDate startsOn() {
        return day().orElseThrow();
    }

    private static void check(
            InvalidInput.Check check, String typed, Optional<?> read, String field, String code, Object... parameters) {
        if (typed == null || typed.isBlank()) {
            check.that(false, field, "REQUIRED");
        } else {
            check.that(read.isPresent(), field, code, parameters);
        }
    }

    private Optional<LocalDate> day() {
        try {
            return start == null ? Optional.empty() : Optional.of(LocalDate.parse(start.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> amount() {
        try {
            return amount == null ? Optional.empty() : Optional.of(Integer.valueOf(amount.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<TermUnit> unit() {
        return Arrays.stream(TermUnit.values()).filter(one -> one.name().equals(unit)).findFirst();
    }

    private static String units() {
        return Arrays.stream(TermUnit.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
