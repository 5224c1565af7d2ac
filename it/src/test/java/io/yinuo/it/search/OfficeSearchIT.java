package io.yinuo.it.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.measures.AsOf;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.CorrectObservation;
import io.yinuo.measures.IndicatorLine;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.Observations;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.SearchIndex;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What belongs to no matter is found by whoever reads it elsewhere, as soon as it is written. */
@ServerTest
class OfficeSearchIT {

    @Inject
    private Stage stage;

    @Inject
    private TextSearch search;

    @Inject
    private SearchIndex index;

    @Inject
    private StandardTexts texts;

    @Inject
    private Bulletins bulletins;

    @Inject
    private Observations observations;

    @Inject
    private Catalogue catalogue;

    @Inject
    private WorkClock clock;

    @Resource
    private DataSource dataSource;

    private final String word = "k" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("SR1 KT1 常用语写下就检索得到，停用以后只有办公室检索得到、读得到；代表、联络人和管理员始终检索不到")
    void findsTheTextsThatAreKept() throws Exception {
        var id = stage.secretary().asks(() -> texts.keep(new SaveStandardText(
                StandardTextKind.LINE, "结束语 " + word, null, null, null, null,
                List.of(new StandardPassage(BlockLevel.BODY, "欢迎监督" + word + "。")))));
        settled();

        for (var reader : List.of(stage.secretary(), stage.officer(), stage.otherHead(), stage.director())) {
            assertThat(found(reader, FoundKind.STANDARD_TEXT)).as(reader.name())
                    .isEqualTo(recount(FoundKind.STANDARD_TEXT, false)).containsExactly(id);
        }
        assertThat(stage.officer().asks(() -> texts.text(id)).words()).contains(word);
        findNothing(stage.deputy(), stage.coSigner(), stage.liaison(), stage.admin());

        stage.secretary().does(() -> texts.switchOff(id, 0));
        settled();
        assertThat(found(stage.reviewer(), FoundKind.STANDARD_TEXT)).isEqualTo(recount(FoundKind.STANDARD_TEXT, true)).containsExactly(id);
        assertThat(recount(FoundKind.STANDARD_TEXT, false)).isEmpty();
        findNothing(stage.officer(), stage.otherHead(), stage.director(), stage.deputy(), stage.liaison());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.officer().asks(() -> texts.text(id)));
        assertThat(stage.secretary().asks(() -> texts.text(id)).isOff()).isTrue();
    }

    @Test
    @DisplayName("SR1 BU1 通报和年度总结：草稿只有看得到草稿的人检索得到，印发以后本局工作人员都检索得到，作废的谁也检索不到")
    void findsBulletinsAndSummaries() throws Exception {
        var bulletin = compose(new ComposeBulletin(BulletinKind.PROGRESS, clock.today().minusDays(9), clock.today()));
        var summary = compose(ComposeBulletin.ofYear(clock.today().getYear()));
        settled();
        assertThat(found(stage.director(), FoundKind.BULLETIN)).isEqualTo(recount(FoundKind.BULLETIN, true)).containsExactly(bulletin);
        assertThat(found(stage.secretary(), FoundKind.YEAR_SUMMARY))
                .isEqualTo(recount(FoundKind.YEAR_SUMMARY, true)).containsExactly(summary);
        findNothing(stage.officer(), stage.otherHead(), stage.deputy(), stage.liaison(), stage.admin());

        stage.reviewer().does(() -> bulletins.release(summary, bulletins.get(summary).version()));
        stage.secretary().does(() -> bulletins.drop(bulletin, bulletins.get(bulletin).version()));
        settled();
        for (var reader : List.of(stage.officer(), stage.otherHead(), stage.secretary())) {
            assertThat(found(reader, FoundKind.YEAR_SUMMARY)).as(reader.name())
                    .isEqualTo(recount(FoundKind.YEAR_SUMMARY, false)).containsExactly(summary);
            assertThat(found(reader, FoundKind.BULLETIN)).as(reader.name()).isEmpty();
        }
        assertThat(recount(FoundKind.BULLETIN, true)).isEmpty();
        findNothing(stage.deputy(), stage.coSigner(), stage.liaison(), stage.admin());
    }

    @Test
    @DisplayName("SR1 数据按出处的原文位置检索得到，更正以后按新的检索，撤回以后检索不到；代表和联络人始终检索不到")
    void findsValuesByTheirPassage() throws Exception {
        var id = stage.officer().asks(() -> observations.record(value("第三段 " + word)));
        settled();
        for (var reader : List.of(stage.officer(), stage.secretary(), stage.admin())) {
            assertThat(found(reader, FoundKind.OBSERVATION)).as(reader.name())
                    .isEqualTo(recount(FoundKind.OBSERVATION, true)).containsExactly(id);
        }
        assertThat(search(stage.officer(), word + " 小学", FoundKind.OBSERVATION)).as("by its reach").containsExactly(id);
        findNothing(stage.deputy(), stage.coSigner(), stage.liaison());

        var other = "z" + word;
        stage.officer().does(() -> observations.correct(new CorrectObservation(id, 0, value("第四段 " + other), "看错一段")));
        settled();
        assertThat(found(stage.officer(), FoundKind.OBSERVATION)).isEmpty();
        assertThat(search(stage.officer(), other, FoundKind.OBSERVATION)).containsExactly(id);
        stage.head().does(() -> observations.withdraw(id, 1, "试录"));
        settled();
        assertThat(search(stage.officer(), other, FoundKind.OBSERVATION)).isEmpty();
    }

    private UUID compose(ComposeBulletin command) {
        var id = stage.secretary().asks(() -> bulletins.compose(command));
        stage.secretary().does(() -> {
            var draft = bulletins.get(id);
            bulletins.revise(new ReviseBulletin(id, draft.version(), draft.title(), null, "现通报如下：" + word, draft.demands()));
        });
        return id;
    }

    private NewObservation value(String passage) {
        return new NewObservation(
                indicator("AS-PUPILS").id(), "某市", Reach.PRIMARY, ValueKind.OBSERVED, Comparison.EQUAL, new BigDecimal("71.5"),
                MeasureUnit.PERCENT, null, new AsOf("2023"), "某市通报", passage, null);
    }

    private IndicatorView indicator(String code) {
        return stage.officer().asks(() -> catalogue.indicators(new CatalogueQuery(code, null, null, null, 0, 10))).items().stream()
                .map(IndicatorLine::indicator)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void settled() {
        Eventually.holds("an index that is whole", () -> stage.admin().asks(() -> index.state().whole()
                && (index.state().latest() == null || index.state().latest().finished())));
    }

    private void findNothing(Player... readers) {
        for (var reader : readers) {
            assertThat(search(reader, word)).as(reader.name()).isEmpty();
        }
    }

    private Set<UUID> recount(FoundKind kind, boolean all) throws Exception {
        return new DocumentRecount(dataSource).ids(kind, word, stage.bureauId(), all);
    }

    private Set<UUID> found(Player reader, FoundKind kind) {
        return search(reader, word, kind);
    }

    private Set<UUID> search(Player reader, String words, FoundKind... kinds) {
        return reader.asks(() -> search.find(new SearchQuery(words, Set.of(kinds), 0, SearchQuery.MOST_ON_A_PAGE))).items().stream()
                .map(Hit::sourceId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
