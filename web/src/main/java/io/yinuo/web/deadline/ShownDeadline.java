package io.yinuo.web.deadline;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.web.calendar.DayCell;
import io.yinuo.web.calendar.MonthSheet;
import io.yinuo.web.messages.Texts;
import java.util.List;

/** A deadline as its page shows it: the day, the sentences, and a small calendar. */
public record ShownDeadline(DeadlineView deadline, String sentence, List<MonthSheet> months) {

    static ShownDeadline of(ExplainedDeadline explained, Texts texts) {
        var sentence = new DeadlineWords(texts).explain(explained);
        var months = MonthSheet.of(explained.days(), texts, day -> cell(day, explained, texts));
        return new ShownDeadline(explained.deadline(), sentence, months);
    }

    private static DayCell cell(CalendarDay day, ExplainedDeadline explained, Texts texts) {
        var deadline = explained.deadline();
        var plain = DayCell.of(day, texts);
        if (day.date().equals(deadline.dueOn())) {
            return plain.marked("due", texts.get("calendar.mark.end"));
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
