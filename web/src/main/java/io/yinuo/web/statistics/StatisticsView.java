package io.yinuo.web.statistics;

import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Counting;
import io.yinuo.register.Figure;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.Statistics;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.register.StatisticsReport;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The statistics (统计): the official rates, each with what it is counted from, and the groups side by side. */
@Named
@ViewScoped
public class StatisticsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the address says for all years. */
    private static final int ALL_YEARS = 0;

    @Inject
    Statistics statistics;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private Integer year;
    private String session;
    private MatterKind kind;
    private UUID section;
    private Grouping by;
    private transient List<Integer> years;
    private transient StatisticsReport report;

    public void load() {
        shell.require(Destination.STATISTICS);
        if (year == null) {
            year = getYears().stream().findFirst().orElse(ALL_YEARS);
        }
        getReport();
    }

    /** Sends what is shown as a table. */
    @TellsRefusals
    public void export() {
        Download.send(messages.get("statistics.title"), new StatisticsTable(messages.texts()).of(getReport(), asked().grouping()));
    }

    private StatisticsQuery asked() {
        return new StatisticsQuery(year == null || year == ALL_YEARS ? null : year, session, kind, section, by);
    }

    public StatisticsReport getReport() {
        if (report == null) {
            report = statistics.of(asked());
        }
        return report;
    }

    public String how(Rate rate) {
        return words().how(rate);
    }

    public String percent(Figure figure) {
        return words().percent(figure);
    }

    public String name(FigureGroup group) {
        return words().group(asked().grouping(), group);
    }

    /** Where just those stand that the figure counts; null where the reader has no such list. */
    public String address(Figure figure, boolean above, FigureGroup group) {
        boolean mayOpen = figure.rate().counting() != Counting.PROMISES
                || shell.actor().holdsAnyOf(Roles.STAFF, shell.actor().bureauId());
        return mayOpen ? new FigureAddress(asked()).of(figure.rate(), above, group) : null;
    }

    /** The kept promises beside the satisfaction, group for group. */
    public String getChart() {
        return new RateChart(getReport().groups(), this::name, messages::label).of(Rate.SATISFIED, Rate.KEPT);
    }

    private RateWords words() {
        return new RateWords(messages.texts());
    }

    public RateFamily[] getFamilies() {
        return RateFamily.values();
    }

    public List<Rate> getCompared() {
        return RateFamily.COMPARED;
    }

    public List<Integer> getYears() {
        if (years == null) {
            years = statistics.years();
        }
        return years;
    }

    public List<String> getSessions() {
        return statistics.sessions();
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public UUID getSection() {
        return section;
    }

    public void setSection(UUID section) {
        this.section = section;
    }

    public Grouping getBy() {
        return by == null ? Grouping.SECTION : by;
    }

    public void setBy(Grouping by) {
        this.by = by;
    }
}
