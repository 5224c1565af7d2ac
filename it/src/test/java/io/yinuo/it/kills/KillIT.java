package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.kills.Killer.Moment;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.stage.Eventually;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
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
        new Remains(data).assertConsistent();
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
        walk.toNumbering();
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
}
