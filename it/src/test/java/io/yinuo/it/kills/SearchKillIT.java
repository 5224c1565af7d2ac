package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.search.DocumentRecount;
import io.yinuo.it.stage.Eventually;
import io.yinuo.search.FoundKind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while people write and changes wait to be written to the index; started again, the search finds what
 * the tables hold, and nothing else (rule SR3).
 */
@Tag("full")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SearchKillIT {

    private static final int KILLS = 3;
    private static final int WORKERS = 3;
    private static final int COMMANDS_BETWEEN = 15;
    private static final int FIRST_NUMBER = 40_001;
    private static final int PAGE = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Behind every text that is typed; no sample matter bears them. */
    private static final String WORDS = "晨昏竹影";

    private static final String WAITING = "select count(*) from search_mark";
    private static final String REBUILDS = "select count(*) from search_rebuild where finished_at is null";

    @TempDir
    Path data;

    private final AtomicInteger numbers = new AtomicInteger(FIRST_NUMBER);
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService people = Executors.newFixedThreadPool(WORKERS);

    private EmbeddedPostgres postgres;
    private ServerProcess server;

    @BeforeEach
    void begin() throws IOException {
        postgres = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
        server = new ServerProcess(Integer.getInteger("it.full.port"), data)
                .with("YINUO_DB_DRIVER", "postgresql")
                .with("YINUO_DB_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("YINUO_DB_USER", "postgres")
                .with("YINUO_DB_PASSWORD", "postgres");
        server.launch();
        server.awaitGreeting();
    }

    @AfterEach
    void end() throws IOException {
        people.shutdownNow();
        server.kill();
        postgres.close();
    }

    @Test
    @DisplayName("SR3 边写边断电：重启后检索结果与逐行清点一致，一件不多，一件不少")
    void findsWhatTheTablesHoldAfterEveryKill() throws Exception {
        try (var nobody = new Killer(server, List.of())) {
            var remote = new PatientRemote(server, nobody);
            var work = work(remote);
            long waiting = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitWrites(remote, kill * COMMANDS_BETWEEN);
                server.kill();
                waiting += count(WAITING);
                server.launch();
                server.awaitGreeting();
            }
            over.set(true);
            for (var worker : work) {
                worker.get();
            }
            int documents = assertRecounted(remote);
            System.out.printf(
                    "kills: %d, commands acknowledged: %d, changes that were not yet in the index: %d, documents found: %d%n",
                    KILLS, remote.acknowledged().size(), waiting, documents);
            assertThat(waiting).as("changes that waited when the server was killed").isPositive();
        }
    }

    private List<Future<Void>> work(Remote remote) {
        Callable<Void> work = () -> {
            while (!over.get()) {
                var number = String.valueOf(numbers.getAndIncrement());
                keepText(remote, number);
                new Walk(remote, number, WORDS).toNumbering().numbered();
            }
            return null;
        };
        return IntStream.range(0, WORKERS).mapToObj(worker -> people.submit(work)).toList();
    }

    /** A standard line of the office, which belongs to no matter. */
    private static void keepText(Remote remote, String number) {
        remote.post("secretary", "standard-texts", """
                {"kind":"LINE","name":"常用语%s","passages":[{"level":"BODY","text":"欢迎监督%s。"}]}""".formatted(number, WORDS),
                "Idempotency-Key", UUID.randomUUID().toString()).done();
    }

    /** As many commands were acknowledged, and something is not yet in the index. */
    private void awaitWrites(PatientRemote remote, int commands) {
        Eventually.holds("commands whose changes wait for the index", PATIENCE,
                () -> remote.acknowledged().size() >= commands && count(WAITING) > 0);
    }

    /** @return how many documents were found */
    private int assertRecounted(Remote remote) throws SQLException {
        Eventually.holds("an index that is written", PATIENCE, () -> count(WAITING) + count(REBUILDS) == 0);
        var bureau = UUID.fromString(remote.get("secretary", "me").done().object().getString("bureauId"));
        var recount = new DocumentRecount(postgres.getPostgresDatabase());
        int documents = 0;
        for (var kind : List.of(FoundKind.SUGGESTION, FoundKind.REPLY, FoundKind.COMMITMENT, FoundKind.STANDARD_TEXT)) {
            var found = found(remote, kind);
            assertThat(found).as(kind.name()).isNotEmpty().isEqualTo(recount.ids(kind, WORDS, bureau, true));
            documents += found.size();
        }
        return documents;
    }

    private static Set<UUID> found(Remote remote, FoundKind kind) {
        var ids = new ArrayList<UUID>();
        var question = "search?q=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8) + "&kind=" + kind + "&size=" + PAGE;
        JsonArray items;
        int page = 0;
        do {
            items = remote.get("secretary", question + "&page=" + page++).done().object().getJsonArray("items");
            items.forEach(item -> ids.add(UUID.fromString(item.asJsonObject().getString("sourceId"))));
        } while (items.size() == PAGE);
        assertThat(ids).doesNotHaveDuplicates();
        return new TreeSet<>(ids);
    }

    private long count(String query) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
