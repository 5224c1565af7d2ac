package io.yinuo.it.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.Desk;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.register.LedgerQuery;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * A page sends as many statements with 100,000 matters as with 1,000, and on PostgreSQL reads no table through (design §3).
 *
 * <p>How long it takes is told, not judged: both sizes are measured in one run, so that their ratio can be read on any
 * machine.
 */
@Tag("full")
@ServerTest
class ScaleIT {

    private static final int SMALL = 1_000;
    /** A million with this variable set so; then it takes a quarter of an hour to fill the tables. */
    private static final String VARIABLE = "YINUO_IT_LARGE";
    private static final int LARGE = Integer.parseInt(System.getenv().getOrDefault(VARIABLE, "100000"));
    private static final int CALLS = 41;
    private static final int FEW_CALLS = 3;
    private static final long FEW_ROWS = LARGE / 10;
    private static final int PAGE = 20;

    /**
     * They match a share of all matters: of a thousand they count a few, of a hundred thousand up to the cap, for which
     * PostgreSQL may find it cheaper to read a table through. Only told.
     */
    private static final Set<String> COUNTED_FURTHER = Set.of(
            "ledger, proposals",
            "ledger, late ones",
            "ledger, key matters",
            "ledger, one section",
            "ledger of a section's officer",
            "ledger, by lead submitter",
            "ledger, by document number",
            "ledger, by rating",
            "ledger, by promises");

    private static final int LAST_PAGE = 1_000 / PAGE - 1;

    @Inject
    private Stage stage;

    @Inject
    private Archive archive;

    @Inject
    private Meter meter;

    @Inject
    private Desk desk;

    @Inject
    private Ledger ledger;

    @Inject
    private CaseFiles files;

    @Resource
    private DataSource dataSource;

    @Test
    @DisplayName("十万件与一千件：每页语句数相同，只走索引")
    void pagesCostAboutTheSameWithAHundredTimesTheMatters() throws Exception {
        archive.fillUpTo(SMALL);
        measured(); // the first round makes the server warm
        var small = measured();
        archive.fillUpTo(LARGE);
        var large = measured();

        small.forEach((page, before) -> System.out.printf(
                "scale, %s: %-32s %d statements, %6.2f -> %6.2f ms, ratio %.1f, %d rows read through%n",
                database(), page, before.statements(), before.millis(), large.get(page).millis(),
                large.get(page).millis() / before.millis(), large.get(page).rowsReadThrough()));
        assertAll(pages().keySet().stream()
                .map(page -> (Executable) () -> assertScales(page, small.get(page), large.get(page))));
    }

    private void assertScales(String page, Cost small, Cost large) {
        assertThat(large.statements()).as("statements of " + page).isEqualTo(small.statements());
        if (isPostgres() && !COUNTED_FURTHER.contains(page)) {
            assertThat(large.rowsReadThrough()).as("rows read without an index by " + page).isLessThan(FEW_ROWS);
        }
    }

    /** Each page with the calls that it makes. */
    private Map<String, Runnable> pages() {
        var pages = new LinkedHashMap<String, Runnable>();
        pages.put("desk of the secretary", as(stage.secretary(), this::openDesk));
        pages.put("desk of an officer", as(stage.officer(), this::openDesk));
        pages.put("ledger, first page", find(query(null, Sort.DUE, false, 0)));
        pages.put("ledger, last page", find(query(null, Sort.DUE, false, LAST_PAGE)));
        pages.put("ledger, newest first", find(query(null, Sort.REFERRED, true, 0)));
        pages.put("ledger, by number from above", find(query(null, Sort.NUMBER, true, 0)));
        pages.put("ledger, by title", find(query(null, Sort.TITLE, false, 0)));
        pages.put("ledger, by status", find(query(null, Sort.STATUS, false, 0)));
        pages.put("ledger, by kind", find(query(null, Sort.KIND, false, 0)));
        pages.put("ledger, by lead submitter", find(query(null, Sort.LEAD_SUBMITTER, false, 0)));
        pages.put("ledger, by document number", find(query(null, Sort.DOCUMENT_NUMBER, true, 0)));
        pages.put("ledger, by rating", find(query(null, Sort.RESULT, false, 0)));
        pages.put("ledger, by promises", find(query(null, Sort.COMMITMENTS, true, 0)));
        pages.put("ledger, one status", find(query(SuggestionStatus.HANDLING, Sort.DUE, false, 0)));
        pages.put("ledger, proposals", find(new LedgerQuery(
                null, MatterKind.CPPCC_PROPOSAL, Set.of(), null, false, false, Sort.DUE, false, 0, PAGE)));
        pages.put("ledger, late ones", find(new LedgerQuery(
                null, null, Set.of(), null, false, true, Sort.DUE, false, 0, PAGE)));
        pages.put("ledger, key matters", find(new LedgerQuery(
                null, null, Set.of(), null, true, false, Sort.DUE, false, 0, PAGE)));
        pages.put("ledger, one section", find(new LedgerQuery(
                null, null, Set.of(), stage.leadSectionId(), false, false, Sort.DUE, false, 0, PAGE)));
        pages.put("ledger of a section's officer", as(stage.officer(), () -> ledger.find(LedgerQuery.all(0, PAGE))));
        pages.put("search box, a number", as(stage.secretary(), () -> files.byNumber("198")));
        return pages;
    }

    private void openDesk() {
        assertThat(desk.open(0, PAGE, 15, 8).mine().items()).hasSize(PAGE);
    }

    private static LedgerQuery query(SuggestionStatus status, Sort sort, boolean descending, int page) {
        var statuses = status == null ? Set.<SuggestionStatus>of() : Set.of(status);
        return new LedgerQuery(null, null, statuses, null, false, false, sort, descending, page, PAGE);
    }

    private Runnable find(LedgerQuery query) {
        return as(stage.secretary(), () -> assertThat(ledger.find(query).items()).isNotEmpty());
    }

    private static Runnable as(Player player, Runnable call) {
        return () -> player.does(call);
    }

    private Map<String, Cost> measured() {
        var costs = new LinkedHashMap<String, Cost>();
        for (var page : pages().entrySet()) {
            Stream.generate(page::getValue).limit(CALLS).forEach(Runnable::run);
            costs.put(page.getKey(), cost(page.getValue()));
        }
        return costs;
    }

    private Cost cost(Runnable page) {
        return new Cost(statements(page), median(page), isPostgres() ? meter.rowsReadThrough(page) : 0);
    }

    /** The fewest of some calls: a clock of the server may send statements of its own meanwhile. */
    private long statements(Runnable page) {
        return LongStream.generate(() -> meter.statements(page)).limit(FEW_CALLS).min().orElseThrow();
    }

    private static double median(Runnable call) {
        var nanos = LongStream.generate(() -> nanos(call)).limit(CALLS).sorted().toArray();
        return nanos[CALLS / 2] / 1e6;
    }

    private static long nanos(Runnable call) {
        long begin = System.nanoTime();
        call.run();
        return System.nanoTime() - begin;
    }

    private boolean isPostgres() {
        return database().equals("PostgreSQL");
    }

    private String database() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
