package io.yinuo.web.calendar;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.DayKind;
import io.yinuo.calendar.TermUnit;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in whole sentences how a term was counted (期限说明). */
public final class TermWords {

    private final Texts texts;
    private final DateTimeFormatter days;

    public TermWords(Texts texts) {
        this.texts = texts;
        days = DateTimeFormatter.ofPattern(texts.get("common.format.day"), texts.locale());
    }

    /** All there is to say, one sentence after the other. */
    public String explain(CountedTerm counted) {
        return texts.sentences(sentences(counted));
    }

    public List<String> sentences(CountedTerm counted) {
        var said = new ArrayList<String>();
        said.add(counting(counted));
        if (counted.cutShort()) {
            said.add(texts.get("calendar.sentence.latest", day(counted.strictOn())));
        }
        if (!counted.skipped().isEmpty()) {
            said.add(skipping(counted));
        }
        if (counted.countedBack() && counted.dueOn().isAfter(counted.strictOn())) {
            said.add(texts.get("calendar.sentence.notBefore", day(counted.dueOn())));
        }
        if (!counted.makeUp().isEmpty()) {
            said.add(texts.get("calendar.sentence.makeUp", list(counted.makeUp())));
        }
        if (!counted.notices().isEmpty()) {
            said.add(texts.get("calendar.sentence.notices", joined(counted.notices())));
        }
        if (counted.beyondCalendar()) {
            said.add(beyond(counted));
        }
        return said;
    }

    private String counting(CountedTerm counted) {
        return texts.get(
                counted.countedBack() ? patternBack(counted.term().unit()) : pattern(counted.term().unit(), counted.term().countsFirstDay()), day(counted.startsOn()),
                counted.term().amount(), day(counted.reachedOn()));
    }

    private static String patternBack(TermUnit unit) {
        return unit == TermUnit.WORKING_DAY ? "calendar.sentence.workingDaysBefore" : "calendar.sentence.daysBefore";
    }

    private static String pattern(TermUnit unit, boolean countsFirstDay) {
        return switch (unit) {
            case WORKING_DAY -> countsFirstDay ? "calendar.sentence.workingDaysFrom" : "calendar.sentence.workingDaysAfter";
            case CALENDAR_DAY -> countsFirstDay ? "calendar.sentence.daysFrom" : "calendar.sentence.daysAfter";
            case MONTH -> countsFirstDay ? "calendar.sentence.monthsFrom" : "calendar.sentence.monthsAfter";
        };
    }

    private String skipping(CountedTerm counted) {
        if (counted.countedBack()) {
            return counted.dueOn().isBefore(counted.strictOn())
                    ? texts.get("calendar.sentence.rolledBack", list(counted.skipped()), day(counted.dueOn()))
                    : texts.get("calendar.sentence.skipped", counted.skipped().size(), list(counted.skipped()));
        }
        return counted.rolledOver()
                ? texts.get("calendar.sentence.rolledOver", list(counted.skipped()), day(counted.dueOn()))
                : texts.get("calendar.sentence.skipped", counted.skipped().size(), list(counted.skipped()));
    }

    private String beyond(CountedTerm counted) {
        var years = counted.uncovered().stream().map(String::valueOf).toList();
        return texts.get("calendar.sentence.beyond", joined(years));
    }

    /** Why the day is no working day, or, on a day of a weekend, why it is one. */
    public String why(CalendarDay day) {
        return day.kind() == DayKind.WEEKEND ? texts.get("calendar.why.weekend") : texts.get("calendar.why.holiday", day.name());
    }

    private String list(List<CalendarDay> listed) {
        return joined(DayRun.of(listed, this::why).stream().map(this::run).toList());
    }

    private String run(DayRun run) {
        return run.first().equals(run.last())
                ? texts.get("calendar.run.day", day(run.first()), run.why())
                : texts.get("calendar.run.days", day(run.first()), day(run.last()), run.why());
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(texts.get("calendar.list.between")));
    }

    private String day(LocalDate date) {
        return days.format(date);
    }
}
