package io.yinuo.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.search.DocumentRecount;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.IndexState;
import io.yinuo.search.SearchIndex;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The index of a hundred thousand documents is built anew while people search, each of whom finds the same before, meanwhile
 * and afterwards: what a recount of the tables says (rule SR3).
 *
 * <p>How many documents there are is told by the environment variable {@value #VARIABLE}.
 */
@Tag("full")
@Timeout(value = 45, unit = TimeUnit.MINUTES)
@ServerTest
class IndexScaleIT {

    private static final String VARIABLE = "YINUO_IT_DOCUMENTS";
    private static final int DOCUMENTS = Integer.parseInt(System.getenv().getOrDefault(VARIABLE, "100000"));
    private static final Set<FoundKind> KINDS = Set.of(FoundKind.SUGGESTION, FoundKind.REPLY, FoundKind.COMMITMENT);
    private static final int SOME_PLACES = 20;
    private static final int A_STEP = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    /** Words of the matters of {@link Journey}, which no document of the library bears. */
    private static final String NEW_WORDS = "心理教师";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Library library;

    @Inject
    private TextSearch search;

    @Inject
    private SearchIndex index;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private DataSource dataSource;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Long> meanwhile = new ConcurrentLinkedQueue<>();

    /** What a person looks for, and how much of it there is. */
    private record Question(Player reader, FoundKind kind, String word, Set<UUID> expected) {}

    @Test
    @DisplayName("SR3 十万份文档重建索引：进度只增不减，期间人人照常检索，前后都与逐行清点一致")
    void isBuiltAnewWhilePeopleSearch() throws Exception {
        library.fill(DOCUMENTS);
        double first = seconds(this::rebuild);
        var questions = questions();
        assertRecounted(questions);

        var people = Stream.of(stage.secretary(), stage.officer(), stage.deputy())
                .map(reader -> CompletableFuture.runAsync(() -> searchOn(of(reader, questions)), executor))
                .toList();
        var newcomer = CompletableFuture.supplyAsync(this::secondsUntilFound, executor);
        double second = rebuildWhile(people);

        assertRecounted(questions);
        var state = state();
        assertThat(state.indexed()).isEqualTo(state.rows()).isGreaterThanOrEqualTo(DOCUMENTS);
        tell(state, first, second, newcomer.join(), questions);
    }

    /** Whatever goes wrong, nobody searches on after it. */
    private double rebuildWhile(List<CompletableFuture<Void>> people) {
        try {
            return seconds(this::rebuild);
        } finally {
            over.set(true);
            people.forEach(CompletableFuture::join);
        }
    }

    private void tell(IndexState state, double first, double second, double newcomer, List<Question> questions) {
        var afterwards = new ArrayList<Long>();
        questions.forEach(question -> afterwards.add(nanos(question)));
        System.out.printf(
                "scale, index: %d documents written for the first time in %.0f s and built anew in %.0f s; meanwhile %s;"
                        + " a new matter found after %.1f s; afterwards %s; %d questions equal the recount%n",
                state.indexed(), first, second, times(meanwhile.stream().sorted().toList()), newcomer,
                times(afterwards.stream().sorted().toList()), questions.size());
    }

    private static String times(List<Long> nanos) {
        return "%d searches, median %.1f ms, 95th percentile %.1f ms".formatted(
                nanos.size(), nanos.get(nanos.size() / 2) / MILLIS, nanos.get(nanos.size() * 95 / 100) / MILLIS);
    }

    /** Looks on as the administrator does, until all is written. */
    private void rebuild() {
        Eventually.holds("no rebuild under way", PATIENCE, () -> state().latest() == null || state().latest().finished());
        stage.admin().does(index::rebuild);
        var seen = new ArrayList<>(List.of(0));
        Eventually.holds("a rebuilt index", PATIENCE, () -> {
            var state = state();
            assertThat(state.latest().percent()).isBetween(seen.get(seen.size() - 1), 100);
            seen.add(state.latest().percent());
            return state.latest().finished() && state.whole();
        });
        assertThat(seen.stream().distinct().count()).as("steps of the progress").isGreaterThanOrEqualTo(DOCUMENTS / A_STEP);
        assertThat(seen.get(seen.size() - 1)).isEqualTo(100);
    }

    /** Every theme and some places, of each kind, as each reader asks; there is something to be found for each of them. */
    private List<Question> questions() throws SQLException {
        var holders = new LinkedHashMap<>(Map.of(
                stage.secretary(), stage.bureauId(), stage.officer(), stage.leadSectionId(), stage.deputy(), stage.deputy().personId()));
        var words = Stream.concat(Library.themes().stream(), Library.places().stream().limit(SOME_PLACES)).toList();
        var recount = new DocumentRecount(dataSource);
        var questions = new ArrayList<Question>();
        for (var holder : holders.entrySet()) {
            boolean inside = !holder.getKey().equals(stage.deputy());
            for (var kind : KINDS) {
                for (var word : words) {
                    questions.add(new Question(holder.getKey(), kind, word, recount.ids(kind, word, holder.getValue(), inside)));
                }
            }
        }
        assertThat(questions).filteredOn(question -> question.reader().equals(stage.secretary()))
                .allSatisfy(question -> assertThat(question.expected()).isNotEmpty());
        return questions;
    }

    private static List<Question> of(Player reader, List<Question> questions) {
        return questions.stream().filter(question -> question.reader().equals(reader)).toList();
    }

    private void searchOn(List<Question> questions) {
        for (int next = 0; !over.get(); next++) {
            meanwhile.add(nanos(questions.get(next % questions.size())));
        }
    }

    /** Asks for a first page, on which nothing may be missing. */
    private long nanos(Question question) {
        long begin = System.nanoTime();
        var hits = question.reader().asks(() -> search.find(new SearchQuery(question.word(), Set.of(question.kind()), 0, 20)));
        long took = System.nanoTime() - begin;
        assertThat(hits.total()).as(question.word() + " of " + question.kind()).isEqualTo(question.expected().size());
        assertThat(question.expected()).containsAll(hits.items().stream().map(Hit::sourceId).toList());
        assertThat(hits.items()).hasSize(Math.min(20, question.expected().size()));
        return took;
    }

    /** Hit by hit where pages reach so far, else by their number. */
    private void assertRecounted(List<Question> questions) {
        for (var question : questions) {
            if (question.expected().size() <= SearchQuery.MOST_IN_REACH) {
                assertThat(found(question)).as(question.word() + " of " + question.kind()).isEqualTo(question.expected());
            } else {
                nanos(question);
            }
        }
    }

    private Set<UUID> found(Question question) {
        return question.reader().asks(() -> IntStream.range(0, SearchQuery.MOST_IN_REACH / SearchQuery.MOST_ON_A_PAGE)
                .mapToObj(page -> search.find(
                        new SearchQuery(question.word(), Set.of(question.kind()), page, SearchQuery.MOST_ON_A_PAGE)).items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream)
                .map(Hit::sourceId)
                .collect(TreeSet::new, Set::add, Set::addAll));
    }

    /** Somebody registers a matter meanwhile. */
    private double secondsUntilFound() {
        var id = journey.refer();
        long begin = System.nanoTime();
        Eventually.holds("a new matter that is found", PATIENCE, () -> stage.secretary()
                .asks(() -> search.find(new SearchQuery(NEW_WORDS, Set.of(FoundKind.SUGGESTION), 0, 20)))
                .items().stream().anyMatch(hit -> id.equals(hit.sourceId())));
        return (System.nanoTime() - begin) / NANOS;
    }

    private IndexState state() {
        return stage.admin().asks(index::state);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS;
    }
}
