package io.yinuo.it.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Memory;
import io.yinuo.search.SearchIndex;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entities;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("SR1 送达前只有承办人员检索得到答复和承诺，送达后代表和联络人也检索得到，别的科室始终检索不到")
    void findsWhatTheReaderMayReadElsewhere() {
        var making = journey.toNumbering();
        journey.number(making);
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
