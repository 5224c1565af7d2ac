package io.yinuo.it.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.WallCard;
import io.yinuo.commitment.WallCharts;
import io.yinuo.commitment.WallColumn;
import io.yinuo.commitment.WallQuery;
import io.yinuo.commitment.WallRow;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.statistics.RowsOfThePast.Row;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.CountedRows;
import io.yinuo.register.Counting;
import io.yinuo.register.Fact;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerQuery;
import io.yinuo.register.Rate;
import io.yinuo.register.Statistics;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.register.StatisticsReport;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wall, bulletin, summary and every rate agree with a plain recount of 5,000 promises and the matters in which they were made. */
@ServerTest
class StatisticsIT {

    private static final Predicate<Row> ALL = row -> true;

    @Inject
    private Stage stage;

    @Inject
    private PromiseArchive archive;

    @Inject
    private RowsOfThePast rows;

    @Inject
    private Statistics statistics;

    @Inject
    private Ledger ledger;

    @Inject
    private Commitments commitments;

    @Inject
    private WallCharts walls;

    @Inject
    private Bulletins bulletins;

    @Inject
    private Directory directory;

    @Inject
    private WorkClock clock;

    private Recount recount;
    private LocalDate today;
    private Map<String, String> names;

    @BeforeEach
    void fill() throws Exception {
        archive.fill();
        today = clock.today();
        names = directory.sections(stage.bureauId()).stream().collect(Collectors.toMap(each -> each.id().toString(), SectionView::name));
        recount = new Recount(rows, today);
        assertThat(rows.of("commitment")).hasSizeGreaterThanOrEqualTo(2 * PromiseArchive.MATTERS);
    }

    @AfterEach
    void clear() throws Exception {
        archive.clear();
    }

    @Test
    @DisplayName("ST1 ST5 每个比率与逐行重数一致：合计、科室、年度、件别、届次、主题")
    void agreesWithARecount() {
        var total = report(Grouping.SECTION, null, null);
        agrees("total", total.total(), recount.rates(ALL, ALL));
        for (UUID section : List.of(stage.leadSectionId(), stage.otherSectionId())) {
            agrees("section", group(total.groups(), section.toString()), recount.rates(
                    row -> section.toString().equals(row.get("lead_section_id")),
                    row -> section.toString().equals(row.get("owner_section_id"))));
        }
        agrees("no section", group(total.groups(), null), recount.rates(row -> row.get("lead_section_id") == null, row -> false));
        assertThat(total.toClear()).isPositive()
                .isEqualTo(recount.promises().stream().filter(row -> row.get("followed_since") == null && row.is("status", "OPEN")).count());
        agreesByColumn(Grouping.KIND, "kind", 0);
        agreesByColumn(Grouping.SESSION, "session_label", 0);
        agreesByColumn(Grouping.YEAR, "referred_on", 4);
        for (var group : report(Grouping.THEME, null, null).groups()) {
            agrees("theme " + group.key(), group, recount.rates(
                    row -> touches(row.get("title"), "", group.key()),
                    row -> touches(row.get("exact_words"), recount.matterOf(row).get("title"), group.key())));
        }
    }

    private void agreesByColumn(Grouping grouping, String column, int letters) {
        var groups = report(grouping, null, null).groups();
        assertThat(groups).hasSizeGreaterThan(2);
        for (var group : groups) {
            Predicate<Row> fits = row -> group.key().equals(letters == 0 ? row.get(column) : row.get(column).substring(0, letters));
            agrees(grouping + " " + group.key(), group, recount.rates(fits, row -> fits.test(recount.matterOf(row))));
        }
    }

    /** The words of the generated rows name their themes plainly. */
    private static boolean touches(String words, String otherwise, String theme) {
        var told = touched(words).isEmpty() ? touched(otherwise) : touched(words);
        return theme == null ? told.isEmpty() : told.contains(theme);
    }

    private static List<String> touched(String words) {
        var themes = new ArrayList<String>();
        Map.of("作业", "HW", "课后服务", "AS", "校外培训", "OT").forEach((word, theme) -> {
            if (words.contains(word)) {
                themes.add(theme);
            }
        });
        return themes;
    }

    @Test
    @DisplayName("ST1 范围筛选：年度加件别加科室，也与重数一致")
    void agreesWithARecountOfAScope() {
        int year = today.getYear() - 1;
        var asked = new StatisticsQuery(year, "第1次会议", MatterKind.SUGGESTION, stage.leadSectionId(), Grouping.YEAR);
        Predicate<Row> fits = row -> row.get("referred_on").startsWith(year + "-") && row.is("session_label", "第1次会议")
                && row.is("kind", "SUGGESTION");

        var found = stage.director().asks(() -> statistics.of(asked));

        agrees("scope", found.total(), recount.rates(
                row -> fits.test(row) && stage.leadSectionId().toString().equals(row.get("lead_section_id")),
                row -> fits.test(recount.matterOf(row)) && stage.leadSectionId().toString().equals(row.get("owner_section_id"))));
    }

    @Test
    @DisplayName("ST1 点开比率，台账恰好是它所数的件，承诺列表恰好是它所数的承诺")
    void listsWhatIsCounted() {
        int year = today.getYear() - 1;
        var theme = "AS";
        var total = report(Grouping.THEME, year, null);
        var themed = group(total.groups(), theme);
        for (var rate : Rate.values()) {
            if (rate.counting() == Counting.MATTERS) {
                for (boolean above : List.of(true, false)) {
                    var figure = total.total().figure(rate);
                    assertThat(listed(new CountedRows(rate, above, year, null, false, null, null)))
                            .as(rate + " " + above).isEqualTo(above ? figure.part() : figure.whole());
                }
                assertThat(listed(new CountedRows(rate, true, year, null, false, theme, null)))
                        .as("theme of " + rate).isEqualTo(themed.figure(rate).part());
            } else if (rate.counting() == Counting.PROMISES) {
                var facts = stage.secretary().asks(() -> commitments.board()).stream()
                        .filter(line -> line.referredOn().getYear() == year)
                        .map(line -> Fact.of(line.commitment().standing(), line.commitment().dueOn(), true, today))
                        .toList();
                assertThat(facts.stream().filter(each -> rate.counts(each, true)).count()).isEqualTo(total.total().figure(rate).part());
                assertThat(facts.stream().filter(each -> rate.counts(each, false)).count()).isEqualTo(total.total().figure(rate).whole());
            }
        }
        var unassigned = group(report(Grouping.SECTION, null, null).groups(), null);
        assertThat(listed(new CountedRows(Rate.HANDLED, false, null, null, true, null, null)))
                .isEqualTo(unassigned.figure(Rate.HANDLED).whole()).isPositive();
    }

    private long listed(CountedRows counted) {
        var query = new LedgerQuery(
                null, null, null, null, null, false, false, false, null, null, counted, LedgerQuery.Sort.DUE, false, 0, 1);
        return stage.secretary().asks(() -> ledger.table(query)).size();
    }

    @Test
    @DisplayName("ST3 科室只数本科室的；没有件的外局一件也数不到")
    void countsForAReaderWhatTheReaderMaySee() {
        var own = recount.rates(
                row -> stage.leadSectionId().toString().equals(row.get("lead_section_id")),
                row -> stage.leadSectionId().toString().equals(row.get("owner_section_id")));
        for (var reader : List.of(stage.officer(), stage.head())) {
            agrees(reader.name(), reader.asks(() -> statistics.of(StatisticsQuery.ofYear(null, Grouping.KIND))).total(), own);
        }
        for (var reader : List.of(stage.liaison(), stage.reviewer(), stage.viceDirector())) {
            agrees(
                    reader.name(), reader.asks(() -> statistics.of(StatisticsQuery.ofYear(null, Grouping.KIND))).total(),
                    recount.rates(ALL, ALL));
        }
    }

    @Test
    @DisplayName("PR16 挂图：每盏灯、每一栏、每一行与重数一致")
    void hangsUpWhatARecountFinds() {
        int year = today.getYear();
        var shown = recount.promises().stream()
                .filter(row -> row.get("followed_since") != null || row.is("status", "OPEN"))
                .toList();
        var wall = stage.liaison().asks(() -> walls.of(new WallQuery(year, null, null, false)));

        assertThat(wall.cards()).extracting(card -> card.id().toString())
                .containsExactlyInAnyOrderElementsOf(shown.stream().map(row -> row.get("id")).toList());
        for (var light : CommitmentLight.values()) {
            assertThat(wall.lights().getOrDefault(light, 0L)).as(light.name()).isEqualTo(
                    shown.stream().filter(row -> row.get("followed_since") != null && recount.light(row).equals(light.name())).count());
        }
        assertThat(wall.rows().stream().mapToInt(WallRow::size).sum()).isEqualTo(shown.size());
        for (var row : wall.rows()) {
            for (var column : WallColumn.values()) {
                assertThat(row.in(column)).as(row.name() + " " + column).hasSize((int) shown.stream()
                        .filter(each -> Objects.equals(each.get("owner_section_id"), row.key()) && column(each, year) == column)
                        .count());
            }
        }
        var themed = stage.secretary().asks(() -> walls.of(new WallQuery(year, stage.leadSectionId(), "HW", true)));
        assertThat(themed.cards()).hasSize((int) shown.stream()
                .filter(each -> stage.leadSectionId().toString().equals(each.get("owner_section_id"))
                        && touches(each.get("exact_words"), recount.matterOf(each).get("title"), "HW"))
                .count());
        assertThat(stage.officer().asks(() -> walls.of(new WallQuery(year, null, null, false))).cards())
                .extracting(WallCard::sectionId).containsOnly(stage.leadSectionId());
    }

    private static WallColumn column(Row row, int year) {
        if (row.get("followed_since") == null) {
            return WallColumn.TO_CLEAR;
        }
        if (row.get("due_on") == null) {
            return WallColumn.OPEN_ENDED;
        }
        var due = LocalDate.parse(row.get("due_on"));
        return due.getYear() < year ? WallColumn.EARLIER : due.getYear() > year ? WallColumn.LATER : WallColumn.values()[due.getMonthValue()];
    }

    @Test
    @DisplayName("BU2 通报：各科室各项数与重数一致，清单恰好是超期的")
    void composesABulletinThatARecountFinds() {
        var first = today.minusDays(120);
        var last = today.minusDays(20);
        var paper = composed(new ComposeBulletin(BulletinKind.PROGRESS, first, last));
        var followed = recount.promises().stream().filter(row -> row.get("followed_since") != null && row.get("due_on") != null).toList();
        var late = followed.stream()
                .filter(row -> recount.light(row).equals("LATE") && row.get("due_on").compareTo(last.toString()) <= 0)
                .toList();

        assertThat(paper.promises()).extracting(each -> each.commitmentId().toString())
                .containsExactlyInAnyOrderElementsOf(late.stream().map(row -> row.get("id")).toList());
        assertThat(paper.rows()).hasSize(3);
        for (var row : paper.rows()) {
            var due = followed.stream()
                    .filter(each -> row.name() == null || row.name().equals(name(each.get("owner_section_id"))))
                    .filter(each -> each.get("due_on").compareTo(first.toString()) >= 0 && each.get("due_on").compareTo(last.toString()) <= 0)
                    .collect(Collectors.groupingBy(recount::light, Collectors.counting()));
            assertThat(row.part("DUE")).isEqualTo(due.values().stream().mapToLong(Long::longValue).sum()).isPositive();
            assertThat(row.part("KEPT")).isEqualTo(due.getOrDefault("KEPT", 0L) + due.getOrDefault("KEPT_LATE", 0L));
            assertThat(row.part("KEPT_LATE")).isEqualTo(due.getOrDefault("KEPT_LATE", 0L));
            assertThat(row.part("TO_VERIFY")).isEqualTo(due.getOrDefault("TO_VERIFY", 0L));
            assertThat(row.part("EXPLAINED")).isEqualTo(due.getOrDefault("EXPLAINED", 0L));
            assertThat(row.part("LATE")).isEqualTo(due.getOrDefault("LATE", 0L));
            assertThat(row.part("LATE_IN_ALL")).isEqualTo(late.stream()
                    .filter(each -> row.name() == null || row.name().equals(name(each.get("owner_section_id"))))
                    .count());
        }
    }

    @Test
    @DisplayName("BU3 年度总结：比率与重数一致，结转恰好是尚未了结的")
    void composesASummaryThatARecountFinds() {
        int year = today.getYear() - 1;
        var paper = composed(ComposeBulletin.ofYear(year));
        Predicate<Row> fits = row -> row.get("referred_on").startsWith(year + "-");
        var expected = recount.rates(fits, row -> fits.test(recount.matterOf(row)));

        var all = paper.rows().get(0);
        expected.forEach((rate, counts) -> assertThat(List.of(all.part(rate.name()), all.whole(rate.name()))).as(rate.name()).isEqualTo(counts));
        var open = recount.promises().stream()
                .filter(row -> row.get("followed_since") == null
                        ? row.is("status", "OPEN") && today.getYear() <= year
                        : List.of("LATE", "TO_VERIFY", "NEAR", "ONGOING").contains(recount.light(row))
                                && row.get("followed_since").compareTo((year + 1) + "-01-01") < 0)
                .map(row -> row.get("id"))
                .toList();
        assertThat(paper.promises()).extracting(each -> each.commitmentId().toString()).containsExactlyInAnyOrderElementsOf(open).isNotEmpty();
    }

    private BulletinView composed(ComposeBulletin command) {
        return stage.secretary().asks(() -> bulletins.get(bulletins.compose(command)));
    }

    private String name(String sectionId) {
        return names.get(sectionId);
    }

    private StatisticsReport report(Grouping grouping, Integer year, UUID section) {
        return stage.secretary().asks(() -> statistics.of(new StatisticsQuery(year, null, null, section, grouping)));
    }

    private static FigureGroup group(List<FigureGroup> groups, String key) {
        return groups.stream().filter(each -> Objects.equals(each.key(), key)).findFirst().orElseThrow();
    }

    private static void agrees(String of, FigureGroup figures, Map<Rate, List<Long>> expected) {
        Arrays.stream(Rate.values()).forEach(rate -> assertThat(List.of(figures.figure(rate).part(), figures.figure(rate).whole()))
                .as(rate + " of " + of)
                .isEqualTo(expected.get(rate)));
    }
}
