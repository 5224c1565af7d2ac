package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.remote.Answer;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.stage.Eventually;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty letters are numbered at once, again and again, and the server is killed in the middle of it.
 *
 * <p>The moments are random; the seed is told, so that a run can be repeated.
 */
@Tag("full")
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class NumberingBurstIT {

    private static final int LETTERS = 50;
    private static final int KILLS = 20;
    private static final int PREPARERS = 6;
    private static final int FIRST_LETTER = 20_001;

    @TempDir
    Path data;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final ExecutorService people = Executors.newFixedThreadPool(LETTERS);
    private final List<Walk> waiting = new ArrayList<>();
    private final Map<String, Walk> numbered = new HashMap<>();
    private final Map<Walk, String> digests = new HashMap<>();
    private int letters = FIRST_LETTER;
    private int kills;
    private int unanswered;
    private ServerProcess server;
    private Remote remote;

    @BeforeEach
    void begin() {
        server = new ServerProcess(Integer.getInteger("it.full.port"), data);
        server.launch();
        server.awaitGreeting();
        remote = new Remote(server.address());
    }

    @AfterEach
    void end() {
        people.shutdownNow();
        server.kill();
    }

    @Test
    @DisplayName("五十件同时编号，其间随时断电二十次：不重号、不跳号，已答复的都在，未答复的或全或无")
    void numbersEveryLetterOnceThroughEveryKill() throws Exception {
        prepare();
        long whole = burst();
        assertThat(numbered).hasSize(LETTERS);

        int tooLate = 0;
        for (long window = whole; kills < KILLS; ) {
            prepare();
            var asking = List.copyOf(waiting);
            long moment = random.nextLong(window);
            if (burstUntilKilled(moment)) {
                kills++;
            } else {
                assertThat(++tooLate).as("kills that came when everybody had an answer").isLessThan(KILLS);
                window = moment;
            }
            settle(asking);
        }
        numbered.forEach(this::assertWhole);

        System.out.printf(
                "kills: %d within bursts of %d numberings, %d after one (%d ms when not killed), letters numbered: %d, requests without"
                        + " an answer: %d, seed %d%n",
                kills, LETTERS, tooLate, TimeUnit.NANOSECONDS.toMillis(whole), numbered.size(), unanswered, seed);
        server.kill();
        new Remains(data).assertConsistent();
    }

    /** Brings letters up to the number until fifty of them wait for it. */
    private void prepare() throws Exception {
        var preparers = Executors.newFixedThreadPool(PREPARERS);
        try {
            var missing = IntStream.range(waiting.size(), LETTERS)
                    .mapToObj(i -> String.valueOf(letters++))
                    .<Callable<Walk>>map(number -> () -> new Walk(remote, number).toNumbering())
                    .toList();
            for (var walk : preparers.invokeAll(missing)) {
                waiting.add(walk.get());
            }
        } finally {
            preparers.shutdownNow();
        }
    }

    /** @return how many nanoseconds it takes to number them all */
    private long burst() throws Exception {
        long begin = System.nanoTime();
        for (var answer : ask().entrySet()) {
            keep(answer.getKey(), answer.getValue().get().orElseThrow());
        }
        return System.nanoTime() - begin;
    }

    /** @return whether somebody was left without an answer; else the burst was over before, and the next kill comes earlier */
    private boolean burstUntilKilled(long afterNanos) throws Exception {
        int before = unanswered;
        var answers = ask();
        LockSupport.parkNanos(afterNanos);
        server.kill();
        for (var answer : answers.entrySet()) {
            answer.getValue().get().ifPresentOrElse(done -> keep(answer.getKey(), done), () -> unanswered++);
        }
        server.launch();
        server.awaitGreeting();
        return unanswered > before;
    }

    /** Everybody asks at the same moment; who gets no answer, as the line broke, has none. */
    private Map<Walk, Future<Optional<Answer>>> ask() {
        var requests = new LinkedHashMap<Walk, Callable<Answer>>();
        waiting.forEach(walk -> requests.put(walk, walk.askingForNumber()));
        var start = new CountDownLatch(1);
        var answers = new LinkedHashMap<Walk, Future<Optional<Answer>>>();
        requests.forEach((walk, request) -> answers.put(walk, people.submit(() -> {
            start.await();
            return sent(request);
        })));
        start.countDown();
        return answers;
    }

    private static Optional<Answer> sent(Callable<Answer> request) throws Exception {
        try {
            return Optional.of(request.call());
        } catch (UncheckedIOException broken) {
            return Optional.empty();
        }
    }

    private void keep(Walk walk, Answer answer) {
        var letter = answer.done().object();
        keep(walk, letter.getString("documentNumber"), letter.getString("sha256"));
    }

    /** @param sha256 of the frozen paper, as whoever asked was told or as it is first read */
    private void keep(Walk walk, String number, String sha256) {
        digests.put(walk, sha256);
        assertThat(numbered.put(number, walk)).as("the letter that had " + number + " before").isNull();
        waiting.remove(walk);
    }

    /** What was acknowledged is whole, every other letter is whole or waits as before, and nothing is apart. */
    private void settle(List<Walk> asking) {
        for (var walk : List.copyOf(waiting)) {
            numberOf(walk).ifPresentOrElse(
                    number -> keep(walk, number, digestOf(walk)), () -> assertThat(walk.task("secretary")).isNotBlank());
        }
        numbered.entrySet().stream()
                .filter(each -> asking.contains(each.getValue()))
                .forEach(each -> assertWhole(each.getKey(), each.getValue()));
        assertThat(ask("admin/trail/verification", "breaks")).isEmpty();
        Eventually.holds("a consistent bureau", () -> ask("admin/consistency", "findings").isEmpty());
    }

    /** Number, frozen paper and promises came into being together, and no kill changes any of them. */
    private void assertWhole(String number, Walk walk) {
        assertThat(numberOf(walk)).contains(number);
        assertThat(digestOf(walk)).as("the frozen paper of " + number).isNotBlank().isEqualTo(digests.get(walk));
        assertThat(walk.commitments()).as("the promises of " + number).hasSize(walk.promised());
        assertThat(walk.suggestion().getString("status")).isEqualTo("NUMBERED");
    }

    private static String digestOf(Walk walk) {
        return walk.letter().getString("sha256");
    }

    private static Optional<String> numberOf(Walk walk) {
        return Optional.ofNullable(walk.letter().getString("documentNumber", null));
    }

    private List<?> ask(String path, String list) {
        return remote.get("admin", path).done().object().getJsonArray(list);
    }
}
