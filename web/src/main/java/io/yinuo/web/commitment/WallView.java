package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import io.yinuo.commitment.WallChart;
import io.yinuo.commitment.WallCharts;
import io.yinuo.commitment.WallColumn;
import io.yinuo.commitment.WallQuery;
import io.yinuo.commitment.WallRow;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Statistics;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wall of promises (挂图作战), a year at a time. */
@Named
@RequestScoped
public class WallView {

    @Inject
    WallCharts charts;

    @Inject
    Statistics statistics;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    WorkClock clock;

    private Integer year;
    private UUID section;
    private String theme;
    private boolean byTheme;
    private WallChart chart;
    private Map<String, String> themes;

    public void load() {
        shell.require(Destination.WALL);
        getChart();
    }

    public WallChart getChart() {
        if (chart == null) {
            chart = charts.of(new WallQuery(getYear(), section, CommitmentFilter.wallTheme(theme), byTheme));
        }
        return chart;
    }

    public String name(WallRow row) {
        if (row.key() == null) {
            return messages.get(byTheme ? "statistics.noTheme" : "statistics.noSection");
        }
        return byTheme ? themes().getOrDefault(row.key(), row.key()) : row.name();
    }

    /** What stands on the pin: the day within its month, or else the number of the matter. */
    public String pin(WallColumn column, WallCard card) {
        return column.isMonth() ? String.valueOf(card.dueOn().getDayOfMonth()) : card.numberText();
    }

    /** All that the pin says, for whoever points at it or hears it. */
    public String said(WallCard card) {
        var due = card.dueOn() == null ? messages.get("wall.noDay") : messages.day(card.dueOn());
        var light = card.light() == null ? messages.label(WallColumn.TO_CLEAR) : messages.label(card.light());
        return messages.of("wall.said", light, due, messages.number(card.numberText()), card.words());
    }

    /** How the pin looks, as the light does everywhere. */
    public String look(WallCard card) {
        return card.light() == null ? "unlit" : card.light().style();
    }

    /** Where the promise, or for readers from outside its matter, is told in full. */
    public String address(WallCard card) {
        boolean inside = shell.actor().holdsAnyOf(Roles.STAFF, shell.actor().bureauId());
        return inside && card.isFollowed() ? "commitmentFile.xhtml?id=" + card.id() : "suggestion.xhtml?id=" + card.suggestionId();
    }

    /** How many there are of each light, the most pressing first. */
    public List<Map.Entry<CommitmentLight, Long>> getLights() {
        return List.copyOf(getChart().lights().entrySet());
    }

    /** How many of the row are late. */
    public long late(WallRow row) {
        return row.count(CommitmentLight.LATE);
    }

    /** Whether the month runs now. */
    public boolean isNow(WallColumn column) {
        return getYear() == clock.today().getYear() && column.month() == clock.today().getMonthValue();
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    /** The themes, code and name of each. */
    public List<Map.Entry<String, String>> getThemes() {
        return List.copyOf(themes().entrySet());
    }

    private Map<String, String> themes() {
        if (themes == null) {
            themes = statistics.themes();
        }
        return themes;
    }

    public Integer getYear() {
        return year == null ? clock.today().getYear() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public UUID getSection() {
        return section;
    }

    public void setSection(UUID section) {
        this.section = section;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isByTheme() {
        return byTheme;
    }

    public void setByTheme(boolean byTheme) {
        this.byTheme = byTheme;
    }
}
