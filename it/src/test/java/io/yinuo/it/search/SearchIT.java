package io.yinuo.it.search;

import static io.yinuo.processes.CoHandling.UserTasks.GIVE_OPINION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.Memory;
import io.yinuo.search.SearchIndex;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Channel;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class SearchIT {

    private static final String WORDS = "心理教师";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private TextSearch search;

    @Inject
    private Memory memory;

    @Inject
    private SearchIndex index;

    @Inject
    private SecretTurns turns;

    @Inject
    private Consultations consultations;

    @Inject
    private Opinions opinions;

    @Inject
    private Papers papers;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private WorkClock clock;

    @Resource
    private DataSource dataSource;

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entities;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("SR1 送达前只有承办人员检索得到答复和承诺，送达后代表和联络人也检索得到，别的科室始终检索不到")
    void findsWhatTheReaderMayReadElsewhere() {
        var making = journey.toDelivery();
        var delivered = journey.toRating();
        settled();

        assertThat(kinds(stage.secretary(), making)).contains(FoundKind.SUGGESTION, FoundKind.REPLY, FoundKind.COMMITMENT);
        assertThat(kinds(stage.officer(), making)).contains(FoundKind.REPLY);
        assertThat(kinds(stage.deputy(), making)).containsExactly(FoundKind.SUGGESTION);
        assertThat(kinds(stage.liaison(), making)).containsExactly(FoundKind.SUGGESTION);
        assertThat(kinds(stage.deputy(), delivered)).contains(FoundKind.SUGGESTION, FoundKind.REPLY, FoundKind.COMMITMENT);
        assertThat(kinds(stage.liaison(), delivered)).contains(FoundKind.REPLY, FoundKind.COMMITMENT);
        assertThat(kinds(stage.otherHead(), delivered)).isEmpty();
        assertThat(kinds(stage.admin(), delivered)).isEmpty();
    }

    @Test
    @DisplayName("SR2 起草时看到以前同类建议、答复和承诺的现状，联名代表和外人看不到前事")
    void remembersWhatWasPromised() {
        var before = journey.toRating();
        var now = journey.toDrafting();
        settled();

        var remembered = stage.officer().asks(() -> memory.ofCase(now));

        assertThat(remembered.suggestions()).isNotEmpty().allSatisfy(each -> assertThat(each.hit().matched()).isNotEmpty());
        assertThat(remembered.suggestions()).noneMatch(each -> each.hit().suggestionId().equals(now));
        assertThat(remembered.promises()).anySatisfy(each -> assertThat(each.commitment().exactWords()).contains("心理教师"));
        assertThat(remembered.requests()).singleElement().satisfies(each -> assertThat(each.request()).isEqualTo("配备心理教师"));
        assertThat(kinds(stage.secretary(), before)).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> memory.ofCase(now)));
    }

    @Test
    @DisplayName("SR1 面商、协办意见、佐证和材料只有办理人员检索得到，与逐行清点一致；代表、联络人和别的科室检索不到")
    void findsWhatHandlersWroteForThemAlone() throws Exception {
        var id = journey.toRating();
        var word = word(id);
        stage.officer().does(() -> consultations.recordConsultation(new RecordConsultation(
                id, clock.today(), Channel.FACE_TO_FACE, "代表联络站", "李代表", "代表提到" + word, "商定照办")));
        stage.officer().does(() -> papers.add(new AddPaper(id, PaperKind.OTHER, new UploadedFile(
                word + "名单.pdf", ("%PDF-1.7\n" + word).getBytes(StandardCharsets.UTF_8)))));
        var promise = stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);
        stage.officer().does(() -> reports.report(new ReportCommitment(
                promise.id(), promise.version(), ReportKind.PROGRESS, "学校种了" + word, "3 / 6 所", null, null)));
        settled();

        var written = Set.of(FoundKind.TALK, FoundKind.PAPER, FoundKind.REPORT);
        var recount = new DocumentRecount(dataSource);
        for (var kind : written) {
            assertThat(ids(stage.secretary(), kind, word)).as(kind.name())
                    .isEqualTo(recount.ids(kind, word, stage.bureauId(), true)).hasSize(1);
            assertThat(ids(stage.officer(), kind, word)).as(kind.name())
                    .isEqualTo(recount.ids(kind, word, stage.leadSectionId(), true)).hasSize(1);
        }
        for (var reader : List.of(stage.deputy(), stage.coSigner(), stage.liaison(), stage.otherHead(), stage.admin())) {
            assertThat(found(reader, word)).as(reader.name()).isEmpty();
        }
    }

    @Test
    @DisplayName("SR1 协办意见写下就检索得到，协办科室也检索得到")
    void findsTheOpinionOfASection() throws Exception {
        var id = journey.toCoHandling();
        var word = word(id);
        stage.otherHead().does(() -> opinions.giveOpinion(new GiveOpinion(journey.task(id, GIVE_OPINION), "编制由我科落实" + word)));
        settled();

        assertThat(ids(stage.officer(), FoundKind.OPINION, word))
                .isEqualTo(new DocumentRecount(dataSource).ids(FoundKind.OPINION, word, stage.leadSectionId(), true)).hasSize(1);
        assertThat(ids(stage.otherHead(), FoundKind.OPINION, word)).hasSize(1);
        assertThat(found(stage.deputy(), word)).isEmpty();
        assertThat(found(stage.liaison(), word)).isEmpty();
    }

    @Test
    @DisplayName("SR1 政策文件和标准本局的人检索得到，代表和联络人检索不到")
    void findsPoliciesAndNorms() {
        settled();
        for (var kind : Set.of(FoundKind.POLICY, FoundKind.NORM)) {
            assertThat(ids(stage.officer(), kind, "作业")).as(kind.name()).isNotEmpty();
            assertThat(ids(stage.deputy(), kind, "作业")).as(kind.name()).isEmpty();
            assertThat(ids(stage.liaison(), kind, "作业")).as(kind.name()).isEmpty();
        }
    }

    @Test
    @DisplayName("SE4 转为涉密后，文字从检索中消失")
    void forgetsASecret() {
        var id = journey.refer();
        settled();
        assertThat(kinds(stage.secretary(), id)).isNotEmpty();

        int version = journey.suggestion(id).version();
        stage.secretary().does(() -> turns.turn(new TurnSecret(id, version, SecretGround.MARKED)));

        assertThat(kinds(stage.secretary(), id)).isEmpty();
        settled();
        assertThat(kinds(stage.secretary(), id)).isEmpty();
        assertThat(entities.createQuery("select count(d) from SearchDocument d where d.suggestionId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .as("documents, whoever may find them").isZero();
    }

    @Test
    @DisplayName("SR3 重建期间仍可检索，完成后索引与数据一致")
    void rebuildsWhilePeopleSearch() {
        var id = journey.refer();
        settled();

        stage.admin().does(() -> index.rebuild());
        assertThat(kinds(stage.secretary(), id)).isNotEmpty();
        settled();

        var state = stage.admin().asks(() -> index.state());
        assertThat(state.indexed()).isEqualTo(state.rows()).isPositive();
        assertThat(state.latest().percent()).isEqualTo(100);
        assertThat(kinds(stage.secretary(), id)).isNotEmpty();
    }

    private void settled() {
        Eventually.holds("an index that is whole", () -> stage.admin().asks(() -> index.state().whole()
                && (index.state().latest() == null || index.state().latest().finished())));
    }

    /** A word that nothing else bears. */
    private static String word(UUID id) {
        return "k" + id.toString().replace("-", "");
    }

    /** Of one kind, on the first page. */
    private Set<UUID> ids(Player reader, FoundKind kind, String word) {
        return reader.asks(() -> search.find(new SearchQuery(word, Set.of(kind), 0, SearchQuery.MOST_ON_A_PAGE))).items().stream()
                .map(Hit::sourceId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Hit> found(Player reader, String word) {
        return reader.asks(() -> search.find(new SearchQuery(word, Set.of(), 0, SearchQuery.MOST_ON_A_PAGE))).items();
    }

    /** On all pages: the other tests of the server make matters of the same words. */
    private List<FoundKind> kinds(Player reader, UUID suggestionId) {
        return reader.asks(() -> Stream.of(FoundKind.values()).filter(kind -> finds(kind, suggestionId)).toList());
    }

    private boolean finds(FoundKind kind, UUID suggestionId) {
        return IntStream.range(0, SearchQuery.MOST_IN_REACH / SearchQuery.MOST_ON_A_PAGE)
                .mapToObj(page -> search.find(new SearchQuery(WORDS, Set.of(kind), page, SearchQuery.MOST_ON_A_PAGE)).items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream)
                .anyMatch(hit -> suggestionId.equals(hit.suggestionId()));
    }
}
