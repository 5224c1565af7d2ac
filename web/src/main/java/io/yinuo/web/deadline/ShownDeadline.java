package io.yinuo.web.deadline;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.web.calendar.DayCell;
import io.yinuo.web.calendar.MonthSheet;
import io.yinuo.web.messages.Texts;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A deadline as its page shows it: the day, the sentences, and a small calendar.
 *
 * @param times how many deadlines of the case are just like it, as when several sections were asked on one day
 */
public record ShownDeadline(DeadlineView deadline, String sentence, List<MonthSheet> months, int times) {

    /** Each of those that read alike once, in their order. */
    static List<ShownDeadline> onceEach(List<ShownDeadline> all) {
        var seen = new LinkedHashMap<List<Object>, ShownDeadline>();
        all.forEach(one -> seen.merge(one.told(), one, (first, again) -> first.onceMore()));
        return List.copyOf(seen.values());
    }

    /** What a reader is told. */
    private List<Object> told() {
        return List.of(deadline.kind(), sentence, deadline.dueOn(), deadline.beyondCalendar(), deadline.metOn() == null);
    }

    private ShownDeadline onceMore() {
        return new ShownDeadline(deadline, sentence, months, times + 1);
    }

    static ShownDeadline of(ExplainedDeadline explained, Texts texts) {
        var sentence = new DeadlineWords(texts).explain(explained);
        var months = MonthSheet.of(explained.days(), texts, day -> cell(day, explained, texts));
        return new ShownDeadline(explained.deadline(), sentence, months, 1);
    }

    private static DayCell cell(CalendarDay day, ExplainedDeadline explained, Texts texts) {
        var deadline = explained.deadline();
        var plain = DayCell.of(day, texts);
        if (day.date().equals(deadline.dueOn())) {
            return plain.marked("due", texts.get("calendar.mark.end"));
        }
        if (deadline.kind().isInner() && day.date().equals(explained.counted().startsOn())) {
            return plain.marked("start", texts.get("calendar.mark.before"));
        }
        if (day.date().equals(deadline.startsOn())) {
            return plain.marked("start", texts.get("calendar.mark.start"));
        }
        if (day.date().equals(deadline.strictOn())) {
            return plain.marked("strict", texts.get("calendar.mark.strict"));
        }
        boolean stops = explained.granted().stream().anyMatch(granted -> granted.stops(day.date()));
        return stops ? plain.marked("paused", texts.get("calendar.mark.paused")) : plain;
    }

    /** Whether the last day was moved on from a rest day. */
    public boolean isRolledOver() {
        return !deadline.strictOn().equals(deadline.dueOn());
    }
}
