package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.kills.Killer.Moment;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.stage.Eventually;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged survives a killed server, and nothing is left half done.
 *
 * <p>Four people's worth of work runs until the last of a fixed list of kills: the first while the sample data is being
 * made, others at any command, others some milliseconds after a number was asked for.
 */
@Tag("full")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KillIT {

    private static final int WORKERS = 4;
    private static final Duration START = Duration.ofMinutes(5);
    private static final List<Moment> MOMENTS = List.of(
            new Moment(30, true, 4),
            new Moment(25, false, 0),
            new Moment(20, true, 12),
            new Moment(40, false, 15),
            new Moment(10, true, 30));

    @TempDir
    Path data;

    private final AtomicInteger numbers = new AtomicInteger(10_000);
    private final Map<String, Walk> numbered = new ConcurrentHashMap<>();
    private ServerProcess server;

    @AfterEach
    void end() {
        if (server != null) {
            server.kill();
        }
    }

    @Test
    @DisplayName("随时断电：已确认的都在，号码不重不漏，留痕完整，重发得到同样的答复")
    void keepsWhatWasAcknowledgedThroughEveryKill() throws Exception {
        server = new ServerProcess(Integer.getInteger("it.full.port"), data);
        killWhileSampleDataIsMade();
        try (var killer = new Killer(server, MOMENTS)) {
            var remote = new PatientRemote(server, killer);
            work(remote, killer);

            assertThat(new Remote(server.address()).get(null, "health").status()).isEqualTo(200);
            assertTrailIsWhole(remote);
            assertEveryNumberIsThere(remote);
            assertRepeatedCommandsAreAnsweredTheSame(remote);
            System.out.printf(
                    "kills: %d, commands acknowledged: %d, requests cut off and sent again: %d, letters numbered: %d%n",
                    MOMENTS.size() + 1, remote.acknowledged().size(), remote.sentAgain(), numbered.size());
        }
        server.kill();
        assertDatabaseIsConsistent();
    }

    private void killWhileSampleDataIsMade() {
        server.launch();
        var remote = new Remote(server.address());
        Eventually.holds("the application that makes its sample data", START, () -> isMakingSampleData(remote));
        server.kill();
        server.launch();
        server.awaitGreeting();
    }

    private static boolean isMakingSampleData(Remote remote) {
        try {
            return remote.get(null, "health").status() == 503;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void work(Remote remote, Killer killer) throws Exception {
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Void> work = () -> {
                while (!killer.isDone()) {
                    carry(new Walk(remote, String.valueOf(numbers.incrementAndGet())), killer);
                }
                return null;
            };
            for (var worker : workers.invokeAll(IntStream.range(0, WORKERS).mapToObj(i -> work).toList())) {
                worker.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void carry(Walk walk, Killer killer) {
        walk.register().prepare().assign().write().submit().review().sign();
        killer.aboutToNumber();
        String number = walk.numbered();
        killer.numbered();
        assertThat(numbered.put(number, walk)).as("the letter that had " + number + " before").isNull();
    }

    private static void assertTrailIsWhole(Remote remote) {
        var report = remote.get("admin", "admin/trail/verification").done().object();
        assertThat(report.getJsonArray("breaks")).isEmpty();
        assertThat(report.getInt("entries")).isPositive();
    }

    private void assertEveryNumberIsThere(Remote remote) {
        numbered.forEach((number, walk) -> {
            JsonObject reply = remote.get("secretary", "replies/" + walk.reply()).done().object();
            assertThat(reply.getString("documentNumber")).isEqualTo(number);
            assertThat(walk.suggestion().getString("status")).isEqualTo("NUMBERED");
        });
    }

    private static void assertRepeatedCommandsAreAnsweredTheSame(PatientRemote remote) {
        var commands = remote.acknowledged();
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            var again = remote.repeat(command);
            assertThat(again.status()).isEqualTo(command.answer().status());
            assertThat(again.body()).isEqualTo(command.answer().body());
        });
    }

    private void assertDatabaseIsConsistent() throws SQLException {
        assertThat(rows("select bureau_id, prefix, number_year from document_number group by bureau_id, prefix, number_year"
                        + " having count(*) <> max(sequence_number)"))
                .as("series with a number that is missing")
                .isEmpty();
        assertThat(rows("select c.prefix from document_counter c where c.last_number <> (select count(*)"
                        + " from document_number n where n.bureau_id = c.bureau_id and n.prefix = c.prefix"
                        + " and n.number_year = c.number_year)"))
                .as("counters that are ahead of their numbers")
                .isEmpty();
        assertThat(rows("select task_id from work_item where closed_at is null except select id_ from act_ru_task"))
                .as("open steps without a task of the engine")
                .isEmpty();
        assertThat(rows("select id_ from act_ru_task except select task_id from work_item where closed_at is null"))
                .as("tasks of the engine without an open step")
                .isEmpty();
        assertThat(rows("select exception_msg_ from act_ru_job where exception_msg_ is not null"))
                .as("failed jobs")
                .isEmpty();
        assertThat(rows("select cast(id as varchar) from suggestion where status <> 'CLOSED'"
                        + " except select business_key_ from act_ru_execution"))
                .as("open matters without a process")
                .isEmpty();
    }

    private List<String> rows(String query) throws SQLException {
        var database = "jdbc:h2:file:" + data.resolve("server/data/db/yinuo");
        try (var connection = DriverManager.getConnection(database, "sa", "sa");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
