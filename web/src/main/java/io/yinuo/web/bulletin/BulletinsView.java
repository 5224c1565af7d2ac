package io.yinuo.web.bulletin;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinLine;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The papers of the bureau that are composed from the data (通报与总结), and where a new one begins. */
@Named
@ViewScoped
public class BulletinsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Beyond it no year is told apart; the boundary refuses it. */
    private static final int LAST_YEAR = 9_999;

    @Inject
    Bulletins bulletins;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    private BulletinKind kind = BulletinKind.PROGRESS;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer year;
    private transient List<BulletinLine> lines;

    public void load() {
        shell.require(Destination.BULLETINS);
        var today = clock.today();
        firstDay = today.withDayOfMonth(1).minusMonths(3);
        lastDay = today.withDayOfMonth(1).minusDays(1);
        year = today.getYear();
    }

    /** Composes a paper and opens it. */
    @TellsRefusals
    public String compose() {
        boolean summary = kind == BulletinKind.YEAR_SUMMARY;
        var command = summary && year != null
                ? ComposeBulletin.ofYear(Math.max(1, Math.min(LAST_YEAR, year)))
                : new ComposeBulletin(kind, summary ? null : firstDay, summary ? null : lastDay);
        return "/bulletin?faces-redirect=true&id=" + bulletins.compose(command);
    }

    public boolean isWriter() {
        return shell.actor().holdsAnyOf(Roles.OFFICE, shell.actor().bureauId());
    }

    public List<BulletinLine> getLines() {
        if (lines == null) {
            lines = bulletins.all();
        }
        return lines;
    }

    /** Whether the chosen paper is one of a year. */
    public boolean isSummary() {
        return kind == BulletinKind.YEAR_SUMMARY;
    }

    public BulletinKind[] getKinds() {
        return BulletinKind.values();
    }

    public BulletinKind getKind() {
        return kind;
    }

    public void setKind(BulletinKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
