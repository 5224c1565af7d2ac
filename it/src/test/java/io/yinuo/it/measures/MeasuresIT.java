package io.yinuo.it.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.measures.AsOf;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueCounts;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.CorrectObservation;
import io.yinuo.measures.IndicatorLine;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkedThing;
import io.yinuo.measures.MeasureLinks;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.Measures;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.NormReport;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Observations;
import io.yinuo.measures.PublishedFigures;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the law and five documents say is in the measures database, linked, and only the bureau reads it. */
@ServerTest
class MeasuresIT {

    private static final Logger LOG = Logger.getLogger(MeasuresIT.class.getName());

    @Inject
    private Stage stage;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Measures measures;

    @Inject
    private MeasureLinks links;

    @Inject
    private Observations observations;

    @Inject
    private PublishedFigures figures;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entities;

    @BeforeEach
    void bringThePublishedFigures() throws Exception {
        transaction.begin();
        Player.ENGINE.does(figures::load);
        transaction.commit();
    }

    @Test
    @DisplayName("ME2 五份参考文件都在库中：30 个 B 级指标、全部数字、政策文件，互相关联；再次装入不产生重复")
    void holdsTheFiveDocuments() throws Exception {
        var counts = counts();
        LOG.info(counts::toString);

        assertThat(counts.themes()).isEqualTo(15);
        assertThat(counts.firstLevel()).isEqualTo(6);
        assertThat(counts.secondLevel()).isEqualTo(30);
        assertThat(counts.aspects()).isEqualTo(4);
        assertThat(counts.observations()).isEqualTo(29 + 107);
        assertThat(counts.policies()).isGreaterThanOrEqualTo(40);
        assertThat(counts.links()).isPositive();

        bringThePublishedFigures();
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    @DisplayName("ME2 ME5 用查询核对：五份文件的数字、B 级指标、政策文件没有一个落单")
    void leavesNothingOfTheFiveDocumentsUnlinked() {
        var values = "select count(*) from measure_observation o where o.bureau_id is null and not exists"
                + " (select 1 from measure_link l where l.to_id = o.id and l.from_kind = 'MEASURE')"
                + " and exists (select 1 from measure_link l where l.from_id = o.id and l.to_kind = 'POLICY')"
                + " and o.place <> '全国'";
        var sources = "select count(*) from measure_observation o where o.bureau_id is null and not exists"
                + " (select 1 from measure_link l where l.from_kind = 'OBSERVATION' and l.from_id = o.id and l.to_kind = 'POLICY')";
        var frame = "select count(*) from measure_indicator i where i.kind = 'SECOND_LEVEL' and exists"
                + " (select 1 from measure_link l where l.from_kind = 'MEASURE' and l.to_id = i.id)"
                + " and exists (select 1 from measure_link l where l.from_id = i.id and l.to_kind = 'POLICY')";
        LOG.info(() -> "values without a measure " + count(values) + ", values without a document " + count(sources)
                + ", second-level indicators with measure and document " + count(frame));

        assertThat(count(values)).isZero();
        assertThat(count(sources)).isZero();
        assertThat(count(frame)).isEqualTo(30);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    @DisplayName("ME5 措施与指标、数据、文件互相关联，从两头都能看到")
    void readsLinksFromBothEnds() {
        var measure = stage.officer()
                .asks(() -> measures.find(new CatalogueQuery("CX-AS-COVER", null, null, null, 0, 10)))
                .items()
                .get(0);
        var linked = linkedWith(LinkKind.MEASURE, measure.id());

        assertThat(linked).extracting(LinkedThing::kind).contains(LinkKind.INDICATOR, LinkKind.OBSERVATION, LinkKind.POLICY);
        assertThat(linked).filteredOn(each -> each.kind() != LinkKind.MEASURE).allSatisfy(each ->
                assertThat(linkedWith(each.kind(), each.id())).extracting(LinkedThing::id).contains(measure.id()));
    }

    @Test
    @DisplayName("指标可以跨地方、跨时间比较")
    void comparesPlacesAndTimes() {
        var values = valuesOf("AS-PUPILS");

        assertThat(values).extracting(ObservationView::place).contains("全国", "慈溪市", "宁波市");
        assertThat(values).filteredOn(each -> each.place().equals("全国")).hasSize(2);
        assertThat(values).allSatisfy(each -> assertThat(each.source()).isNotBlank());
    }

    @Test
    @DisplayName("ME3 校内细则对所有学生只要求九小时睡眠，低于小学标准，列为未达到")
    void findsTheNormThatIsBroken() {
        List<NormReport> reports = stage.secretary().asks(() -> catalogue.norms());

        assertThat(reports).filteredOn(each -> each.norm().code().equals("N-SLEEP-P")).singleElement().satisfies(report ->
                assertThat(report.values())
                        .filteredOn(held -> !held.kept())
                        .extracting(held -> held.observation().passage())
                        .containsExactly("B21"));
        assertThat(reports).filteredOn(each -> each.broken() > 0).hasSize(1);
        assertThat(stage.secretary().asks(() -> catalogue.disagreements())).isEmpty();
    }

    @Test
    @DisplayName("ME1 代表和联络员不看措施库；查询里的百分号只是百分号；没有的指标说没有")
    void keepsOthersOutAndTakesWordsAsTheyAreTyped() {
        assertThatThrownBy(() -> stage.deputy().asks(() -> catalogue.counts())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.liaison().asks(() -> catalogue.counts())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.officer().asks(() -> catalogue.indicator(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        var query = new CatalogueQuery("%", null, null, null, 0, 10);
        assertThat(stage.officer().asks(() -> measures.find(query)).total()).isZero();
    }

    @Test
    @DisplayName("ME6 ME7 ME8 本局录入、更正、撤回数据；共用的不能改；同一处不录两次；互相矛盾的列出来")
    void recordsAndCorrectsValuesOfTheBureau() {
        var indicator = indicator("AS-PUPILS");
        var given = value(indicator.id(), "84.42", "第一段");
        assertThatThrownBy(() -> record(value(indicator.id(), "8442", "第一段"))).isInstanceOf(InvalidInput.class);
        var first = record(given);
        assertThatThrownBy(() -> record(given)).isInstanceOf(StateConflict.class).hasMessageContaining("OBSERVATION_TWICE");
        var second = record(value(indicator.id(), "84.24", "第二段"));
        assertThat(stage.secretary().asks(() -> catalogue.disagreements()))
                .singleElement()
                .satisfies(found -> assertThat(found.observations())
                        .extracting(ObservationView::id)
                        .containsExactly(first, second));

        var corrected = new CorrectObservation(second, 0, value(indicator.id(), "84.42", "第二段"), "抄错一位");
        assertThatThrownBy(() -> stage.officer().does(() ->
                        observations.correct(new CorrectObservation(second, 7, corrected.value(), "抄错一位"))))
                .isInstanceOf(StaleVersion.class);
        stage.officer().does(() -> observations.correct(corrected));
        assertThat(stage.secretary().asks(() -> catalogue.disagreements())).isEmpty();

        assertThatThrownBy(() -> stage.officer().does(() -> observations.withdraw(second, 1, "重复")))
                .isInstanceOf(EJBAccessException.class);
        stage.head().does(() -> observations.withdraw(second, 1, "重复"));
        stage.head().does(() -> observations.withdraw(first, 0, "试录"));
        assertThat(valuesOf("AS-PUPILS")).extracting(ObservationView::id).doesNotContain(first, second);

        var shared = valuesOf("AS-PUPILS").get(0);
        assertThatThrownBy(() -> stage.head().does(() -> observations.withdraw(shared.id(), shared.version(), "不用")))
                .isInstanceOf(Forbidden.class);
    }

    private UUID record(NewObservation value) {
        return stage.officer().asks(() -> observations.record(value));
    }

    private static NewObservation value(UUID indicatorId, String amount, String passage) {
        return new NewObservation(
                indicatorId, "某市", Reach.PRIMARY, ValueKind.OBSERVED, Comparison.EQUAL, new BigDecimal(amount),
                MeasureUnit.PERCENT, null, new AsOf("2023"), "某市通报", passage, null);
    }

    private CatalogueCounts counts() {
        return stage.officer().asks(() -> catalogue.counts());
    }

    private List<LinkedThing> linkedWith(LinkKind kind, UUID id) {
        return stage.officer().asks(() -> links.linkedWith(kind, id));
    }

    private IndicatorView indicator(String code) {
        var query = new CatalogueQuery(code, null, null, null, 0, 10);
        return stage.officer().asks(() -> catalogue.indicators(query)).items().stream()
                .map(IndicatorLine::indicator)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<ObservationView> valuesOf(String code) {
        return stage.officer().asks(() -> catalogue.valuesOf(indicator(code).id()));
    }
}
