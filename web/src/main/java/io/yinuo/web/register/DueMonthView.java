package io.yinuo.web.register;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.register.DueCalendar;
import io.yinuo.register.DueQuery;
import io.yinuo.register.Light;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.ScheduleModel;

/**
 * What falls due in a month (到期日历): all of it is in the address, so that it can be kept and sent on.
 *
 * <p>The schedule asks for its events once the page is there; so the page keeps what it was asked for.
 */
@Named
@ViewScoped
public class DueMonthView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DueCalendar dueCalendar;

    @Inject
    Calendars calendars;

    @Inject
    Directory directory;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    WorkClock clock;

    private String month;
    private UUID sectionId;
    private DeadlineKind kind;
    private Light.Level level;
    private transient DueMonth shown;

    public void load() {
        shell.require(Destination.DUE_MONTH);
    }

    public DueMonth getShown() {
        if (shown == null) {
            var items = dueCalendar.of(new DueQuery(asked(), sectionId, kind, level));
            shown = DueMonth.of(
                    asked(), items, calendars.of(shell.actor().bureauId()), clock.today(), messages.texts());
        }
        return shown;
    }

    /** The same for the schedule, on wide screens. */
    public ScheduleModel getSchedule() {
        var application = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return new DueSchedule(getShown(), messages.texts(), application);
    }

    /** On which the schedule opens. */
    public LocalDate getFirstDay() {
        return asked().atDay(1);
    }

    /** A month that nobody can read is this one. */
    private YearMonth asked() {
        var now = YearMonth.from(clock.today());
        try {
            return month == null || month.isBlank() ? now : YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    public String getName() {
        var texts = messages.texts();
        return DateTimeFormatter.ofPattern(texts.get("calendar.format.month"), texts.locale()).format(asked());
    }

    /** Whether no notice of its year is known, so that what falls due in it may still move. */
    public boolean isProvisional() {
        return provisional.of(asked().atDay(1));
    }

    public String getPrevious() {
        return asked().minusMonths(1).toString();
    }

    public String getNext() {
        return asked().plusMonths(1).toString();
    }

    /** Whether all that was found is shown. */
    public boolean isCapped() {
        return getShown().count() >= DueCalendar.MOST;
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    public DeadlineKind[] getKinds() {
        return DeadlineKind.values();
    }

    public Light.Level[] getLevels() {
        return Light.Level.values();
    }

    public String word(Light.Level light) {
        return switch (light) {
            case OK -> messages.get("dueMonth.level.ok");
            case WARN -> messages.get("dueMonth.level.warn");
            case LATE -> messages.get("dueMonth.level.late");
        };
    }

    public String getMonth() {
        return asked().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public void setKind(DeadlineKind kind) {
        this.kind = kind;
    }

    public Light.Level getLevel() {
        return level;
    }

    public void setLevel(Light.Level level) {
        this.level = level;
    }
}
