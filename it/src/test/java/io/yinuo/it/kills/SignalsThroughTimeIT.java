package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import io.yinuo.it.remote.Walk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody touches a matter while the months pass: the clock jumps on with each start of the server, which is killed in
 * between, and in the end two servers look after one PostgreSQL at once (rule T13).
 *
 * <p>A start looks at once for what became due while nobody was there.
 */
@Tag("full")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SignalsThroughTimeIT {

    /** Past the first steps of the ladder, not yet at its last. */
    private static final int DAYS_TO_THE_LADDER = 8;

    /** Past the last step of the ladder. */
    private static final int DAYS_PAST_THE_LADDER = 40;

    private static final int EXTENSION = 60;
    private static final List<String> PAST = List.of("OVERDUE", "URGING", "SUPERVISION", "CIRCULAR");
    private static final List<String> ALL = List.of("REMINDER", "OVERDUE", "URGING", "SUPERVISION", "CIRCULAR");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String FIRST_NUMBER = "30001";
    private static final String SECOND_NUMBER = "30002";
    private static final String EXTENDED_NUMBER = "30003";

    private static final String TOLD_TWICE = "select count(*) from (select 1 from notification where suggestion_id = ?"
            + " group by person_id, kind, subject, due_on having count(*) > 1) twice";

    private static final String TOLD = "select count(*) from notification where suggestion_id = ? and subject = 'REPLY'";

    @TempDir
    Path data;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final long begun = System.nanoTime();

    private EmbeddedPostgres postgres;
    private ServerProcess one;
    private ServerProcess other;
    private Remote remote;
    private int starts;

    @BeforeEach
    void begin() throws IOException {
        postgres = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
        one = server("it.full.port", "one");
        other = server("it.browser.port", "other");
        remote = new Remote(one.address());
    }

    @AfterEach
    void end() throws IOException {
        one.kill();
        other.kill();
        postgres.close();
    }

    private ServerProcess server(String port, String node) {
        return new ServerProcess(Integer.getInteger(port), data.resolve(node))
                .with("YINUO_NODE", node)
                .with("YINUO_DB_DRIVER", "postgresql")
                .with("YINUO_DB_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("YINUO_DB_USER", "postgres")
                .with("YINUO_DB_PASSWORD", "postgres");
    }

    @Test
    @DisplayName("T13 一直不办的件：时钟前跳、断电重启、两台服务器同时巡检，每一级恰好一次；改期后按新日期")
    void speaksOnceAtEachStage() throws Exception {
        start(today, one);
        var ignored = toDrafting(FIRST_NUMBER, today);
        var due = replyDue(ignored);

        start(due.minusDays(1), one);
        assertThat(stages(ignored)).containsExactly("REMINDER");

        start(due.plusDays(DAYS_TO_THE_LADDER), one);
        assertThat(stages(ignored)).contains("REMINDER", "OVERDUE", "URGING").doesNotContain("CIRCULAR").doesNotHaveDuplicates();

        var later = due.plusDays(DAYS_PAST_THE_LADDER);
        start(later, one);
        assertSpokenOnce(ignored, ALL);
        var second = toDrafting(SECOND_NUMBER, later);
        var extended = toDrafting(EXTENDED_NUMBER, later);
        var newDay = extend(extended, later);

        start(replyDue(second).plusDays(DAYS_PAST_THE_LADDER), one, other);
        assertSpokenOnce(ignored, ALL);
        assertSpokenOnce(second, PAST);
        assertThat(stages(extended)).as("signals of a day that is not owed any more").isEmpty();

        start(newDay.minusDays(1), one, other);
        assertThat(stages(extended)).containsExactly("REMINDER");
        assertThat(signals(extended)).extracting(signal -> signal.getString("dueOn")).containsOnly(newDay.toString());
        assertSpokenOnce(second, PAST);

        System.out.printf(
                "kills: signals through %d days and %d starts, the last two of them of two servers at once, each stage once; %d s%n",
                ChronoUnit.DAYS.between(today, newDay), starts, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }

    /** Kills what runs, and starts these servers on that day, all at once. */
    private void start(LocalDate day, ServerProcess... servers) {
        starts++;
        one.kill();
        other.kill();
        var ahead = "P" + ChronoUnit.DAYS.between(today, day) + "D";
        for (ServerProcess server : servers) {
            server.with("YINUO_CLOCK_OFFSET", ahead).launch();
        }
        for (ServerProcess server : servers) {
            server.awaitGreeting();
        }
    }

    private Walk toDrafting(String number, LocalDate referredOn) {
        return new Walk(remote, number).register(referredOn).prepare().assign();
    }

    private LocalDate replyDue(Walk matter) {
        return LocalDate.parse(matter.suggestion().getString("replyDueOn"));
    }

    /** The referrer agrees to a later day. */
    private LocalDate extend(Walk matter, LocalDate now) {
        var to = replyDue(matter).plusDays(EXTENSION);
        var reply = remote.get("secretary", "suggestions/" + matter.id() + "/deadlines").done().array().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("kind").equals("REPLY"))
                .findFirst()
                .orElseThrow();
        remote.post("officer", "suggestions/" + matter.id() + "/adjustments", """
                {"deadlineId":"%s","kind":"EXTENSION","lastDay":"%s","reason":"需实地核查"}""".formatted(reply.getString("id"), to),
                "Idempotency-Key", UUID.randomUUID().toString()).done();
        finish(matter, "director", "{\"approved\":true}");
        finish(matter, "secretary", """
                {"consented":true,"answeredOn":"%s","answeredBy":"联络员"}""".formatted(now));
        assertThat(replyDue(matter)).isEqualTo(to);
        return to;
    }

    private void finish(Walk matter, String user, String body) {
        remote.post(user, "tasks/" + matter.task(user) + "/complete", body, "Idempotency-Key", UUID.randomUUID().toString()).done();
    }

    private void assertSpokenOnce(Walk matter, List<String> stages) throws SQLException {
        assertThat(stages(matter)).containsExactlyInAnyOrderElementsOf(stages);
        assertThat(count(TOLD_TWICE, matter)).as("messages that somebody got twice").isZero();
        assertThat(count(TOLD, matter)).as("messages of the reply's day").isPositive();
    }

    private List<String> stages(Walk matter) {
        return signals(matter).stream().map(signal -> signal.getString("stage")).toList();
    }

    private List<JsonObject> signals(Walk matter) {
        return remote.get("secretary", "suggestions/" + matter.id() + "/signals").done().array().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("deadlineKind").equals("REPLY"))
                .toList();
    }

    private long count(String query, Walk matter) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, UUID.fromString(matter.id()));
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
