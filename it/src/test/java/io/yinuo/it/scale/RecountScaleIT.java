package io.yinuo.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRules;
import io.yinuo.deadline.RecountView;
import io.yinuo.deadline.Recounts;
import io.yinuo.deadline.SettleRule;
import io.yinuo.deadline.Signals;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A hundred thousand open deadlines are counted again after a calendar change, all of them move, and that takes at most ten
 * times a plain UPDATE of as many rows (rule T10).
 *
 * <p>The first recount, which a change of rules orders, makes the server warm and breaks in the middle; the second is
 * measured.
 */
@Tag("full")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@ServerTest
class RecountScaleIT {

    private static final int OPEN = 100_000;
    private static final int MOST_TIMES = 10;
    private static final int CHUNKS_BEFORE_FAILURE = 17;
    private static final int WORKING_DAYS = 180;
    private static final int HOLIDAY_IN = 30;
    private static final double NANOS = 1e9;

    private static final int SAMPLES = 5;
    /** However many deadlines a chunk has, each table is read and written a few times; the clock may run one beside. */
    private static final long MOST_STATEMENTS = 200;

    /** Leaves the generation alone, by which a signal knows its day. */
    private static final String PLAIN =
            "update deadline set due_on = due_on + %1$d, strict_on = strict_on + %1$d, version = version + 1"
                    + " where met_on is null and suggestion_id in (select id from suggestion where bureau_id = ?)";

    private static final String MOVED = "select count(*), count(distinct m.deadline_id), min(d.generation), max(d.generation)"
            + " from deadline_move m join deadline d on d.id = m.deadline_id where m.recount_id = ?";

    private int failures;

    @Inject
    private Stage stage;

    @Inject
    private Owed owed;

    @Inject
    private Recounts recounts;

    @Inject
    private DeadlineRules rules;

    @Inject
    private Calendars calendars;

    @Inject
    private Signals signals;

    @Inject
    private FailingWhileMoving failing;

    @Inject
    private Meter meter;

    @Inject
    private WorkClock clock;

    @Resource
    private DataSource dataSource;

    @AfterEach
    void meetAll() throws SQLException {
        owed.meetAll();
    }

    @Test
    @DisplayName("T10 十万个时限重新计算：不超过同等行数直接 UPDATE 的十倍；中途失败接着算，不重复移动")
    void countsAHundredThousandAgain() throws SQLException {
        owed.fill(OPEN);
        failing.armAfter(CHUNKS_BEFORE_FAILURE);
        settleRule();
        var first = finish();
        assertThat(failing.hasFailed()).isTrue();
        assertThat(movesOf(first)).containsExactly(OPEN, OPEN, 1, 1);
        assertThat(proposed()).isPositive();

        var plain = new ArrayList<>(List.of(plain(1), plain(-1)));
        settleHoliday();
        long begin = System.nanoTime();
        long statements = leastStatements();
        var second = finish();
        long recount = System.nanoTime() - begin;
        assertThat(movesOf(second)).containsExactly(OPEN, OPEN, 2, 2);
        assertThat(proposed()).as("signals that still speak of the old day").isZero();
        plain.add(plain(1));

        tell(recount, plain.stream().sorted().toList().get(1), statements);
    }

    private void tell(long recount, long plain, long statements) throws SQLException {
        double ratio = (double) recount / plain;
        System.out.printf(
                "scale, %s: recount of %d deadlines, all of which move, %.1f s; plain UPDATE of as many rows %.2f s; ratio %.1f;"
                        + " %d statements for a chunk%n",
                database(), OPEN, recount / NANOS, plain / NANOS, ratio, statements);
        assertThat(statements).isLessThan(MOST_STATEMENTS);
        if (database().equals("PostgreSQL")) {
            assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES);
        }
    }

    private void settleRule() {
        var rule = new SettleRule(
                DeadlineKind.REPLY, null, false, WORKING_DAYS, TermUnit.WORKING_DAY, false, true, "", "某市办理办法");
        stage.admin().does(() -> rules.settle(bureau(), rules.settings(bureau()).edition(), List.of(rule)));
    }

    /** Gives a day off that lies after all beginnings and before all ends. */
    private void settleHoliday() {
        var calendar = calendars.of(bureau());
        var day = clock.today().plusDays(HOLIDAY_IN);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        var off = day;
        stage.admin().does(() -> {
            var year = calendar.year(off.getYear()).map(calendars::written).orElse("年份," + off.getYear() + "\n通知,试行\n");
            calendars.settle(bureau(), year + "放假," + off + ",,试行放假\n", calendars.edition(bureau(), off.getYear()));
        });
    }

    /** Drives the recount on beside the application's own clock, and sees it advance as the administrator does. */
    private RecountView finish() {
        var seen = latest();
        while (!seen.finished()) {
            advance();
            var next = latest();
            assertThat(next.counted()).isGreaterThanOrEqualTo(seen.counted());
            assertThat(next.total()).isEqualTo(OPEN);
            seen = next;
        }
        assertThat(seen.counted()).isEqualTo(OPEN);
        return seen;
    }

    /** For a chunk; the application's own clock may count chunks at the same time, so the least of some is that of one. */
    private long leastStatements() {
        long least = LongStream.range(0, SAMPLES).map(sample -> meter.statements(this::advance)).min().orElseThrow();
        assertThat(latest().finished()).as("finished before anything was measured").isFalse();
        return least;
    }

    private void advance() {
        var id = latest().id();
        try {
            Player.ENGINE.asks(() -> recounts.advance(id));
        } catch (EJBException planted) {
            assertThat(failing.hasFailed()).isTrue();
            assertThat(++failures).as("chunks that failed").isEqualTo(1);
        }
    }

    private RecountView latest() {
        return stage.admin().asks(() -> recounts.latest(bureau())).orElseThrow();
    }

    private int proposed() {
        return stage.reviewer().asks(signals::proposed).size();
    }

    private long plain(int days) throws SQLException {
        long begin = System.nanoTime();
        assertThat(update(PLAIN.formatted(days))).isEqualTo(OPEN);
        return System.nanoTime() - begin;
    }

    private int update(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, bureau());
            return statement.executeUpdate();
        }
    }

    /** How many moves, of how many deadlines, and the least and the greatest generation of these. */
    private List<Integer> movesOf(RecountView recount) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(MOVED)) {
            statement.setObject(1, recount.id());
            try (var counts = statement.executeQuery()) {
                counts.next();
                return List.of(counts.getInt(1), counts.getInt(2), counts.getInt(3), counts.getInt(4));
            }
        }
    }

    private String database() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private UUID bureau() {
        return stage.bureauId();
    }
}
