package io.yinuo.web.calendar;

import io.yinuo.calendar.CalendarDay;
import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.calendar.YearEdition;
import io.yinuo.deadline.Moves;
import io.yinuo.deadline.ProvisionalDays;
import io.yinuo.deadline.ProvisionalYear;
import io.yinuo.deadline.Recounts;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days off of each year: shown, changed or read from a file, tried, and settled. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Calendars calendars;

    @Inject
    Recounts recounts;

    @Inject
    ProvisionalDays provisionalDays;

    @Inject
    Messages messages;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private int year;
    private int edition;
    private String text;
    private transient Part file;
    private transient List<YearEdition> years;
    private transient List<ProvisionalYear> provisional;
    private transient CalendarYear tried;
    private transient Moves moves;

    public void load() {
        shell.require(Roles.ADMIN);
        if (text == null) {
            var shown = getYears().stream().filter(one -> one.year().year() == year).findFirst();
            show(shown.orElse(getYears().get(0)));
        }
    }

    private void show(YearEdition shown) {
        year = shown.year().year();
        edition = shown.edition();
        text = calendars.written(shown.year());
    }

    /** Puts what stands in the chosen file into the sheet; nothing is settled. */
    @TellsRefusals
    public void take() {
        var sent = SentFile.of(file);
        if (sent == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        text = calendars.textOf(sent.content());
        attempt();
    }

    /** Reads the sheet and tells what would move. */
    @TellsRefusals
    public void attempt() {
        tried = null;
        tried = calendars.read(bureauId(), text);
        edition = calendars.edition(bureauId(), tried.year());
        moves = recounts.ifSettled(bureauId(), tried);
    }

    /** Settles what was tried; a sheet that was changed since is tried first, so that nothing moves unseen. */
    @TellsRefusals
    public String settle() {
        var read = calendars.read(bureauId(), text);
        if (!read.equals(tried)) {
            attempt();
            notices.warn("moves.look");
            return null;
        }
        calendars.settle(bureauId(), text, edition);
        notices.done("calendarPage.settled", read.year());
        return "/admin/calendar?faces-redirect=true&year=" + read.year();
    }

    /** The months of the year as it counts now, or as it would after what is tried. */
    public List<MonthSheet> getMonths() {
        var calendar = calendars.of(bureauId());
        int shown = tried == null ? year : tried.year();
        return MonthSheet.of(
                days(tried == null ? calendar : calendar.with(tried), shown), messages.texts(),
                day -> DayCell.of(day, messages.texts()));
    }

    private static List<CalendarDay> days(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).map(calendar::day).toList();
    }

    public List<YearEdition> getYears() {
        if (years == null) {
            years = List.copyOf(calendars.years(bureauId()));
        }
        return years;
    }

    /** How much waits for notices that are not here yet. */
    public List<ProvisionalYear> getProvisional() {
        if (provisional == null) {
            provisional = provisionalDays.mine();
        }
        return provisional;
    }

    private UUID bureauId() {
        return shell.actor().bureauId();
    }

    public boolean isTried() {
        return tried != null;
    }

    public Moves getMoves() {
        return moves;
    }

    public int getShownYear() {
        return tried == null ? year : tried.year();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
