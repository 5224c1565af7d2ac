package io.yinuo.it.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.rest.MatrixReaders;
import io.yinuo.it.stage.Stage;
import io.yinuo.linking.Links;
import io.yinuo.linking.TieThings;
import io.yinuo.measures.AsOf;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.ExchangeStatus;
import io.yinuo.measures.ExchangeView;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Observations;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The measures database leaves as a file and comes in again, looked at before it is taken, and taken back. */
@ServerTest
class ExchangeIT {

    @Inject
    private Stage stage;

    @Inject
    private Exchange exchange;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Observations observations;

    @Inject
    private Links links;

    @Inject
    private MatrixReaders readers;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("ME14 导出后原样导回：没有一行新增、改动或有误，没有可导入的；每条数据都带出处")
    void changesNothingOnTheWayBack() {
        var rows = exported();
        assertThat(rows).filteredOn(row -> row.kind() == ExchangeKind.OBSERVATIONS).isNotEmpty().allSatisfy(row ->
                assertThat(row.cells()).containsKeys("source", "passage", "owned", "recordedAt"));
        var id = upload(rows);

        var kept = get(id);
        assertThat(kept.count(ExchangeLineStatus.SAME)).isEqualTo(rows.size());
        assertThat(kept.taken()).isZero();
        assertThatThrownBy(() -> stage.secretary().does(() -> exchange.take(id, kept.version())))
                .isInstanceOf(StateConflict.class).hasMessageContaining("EXCHANGE_NOTHING");
        stage.secretary().does(() -> exchange.discard(id, kept.version()));
        assertThat(get(id).status()).isEqualTo(ExchangeStatus.DISCARDED);
    }

    @Test
    @DisplayName("ME14 从接口导出 JSON 再上传：全部无变化；坏的 JSON 说出在第几行")
    void travelsAsJson() {
        var secretary = readers.as(stage.secretary());
        var json = secretary.get("api/catalogue/json");
        assertThat(json.statusCode()).isEqualTo(200);
        var sent = secretary.postFile("api/catalogue/imports", "kind", "x", "measures.json", json.body().getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var id = Json.createReader(new StringReader(sent.body())).readObject().getString("id");
        var kept = get(UUID.fromString(id));
        assertThat(kept.taken()).isZero();
        assertThat(kept.count(ExchangeLineStatus.WRONG)).isZero();

        var broken = secretary.postFile("api/catalogue/imports", "kind", "x", "measures.json", "{\n\"policies\": [,]}".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("EXCHANGE_JSON_AT", "第 2 行");
    }

    @Test
    @DisplayName("ME14 ME15 新文件、指标、措施、数据一起导入，有误的不导入；撤销后都不在；被引用过的不能撤销")
    void takesATableAndTakesItBack() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var rows = table(mark);
        var id = upload(rows);
        var preview = get(id);
        assertThat(preview.count(ExchangeLineStatus.NEW)).isEqualTo(4);
        assertThat(preview.count(ExchangeLineStatus.WRONG)).isEqualTo(1);
        assertThat(found("X-" + mark)).as("nothing is taken before it is confirmed").isZero();
        assertThat(stage.secretary().asks(() -> exchange.lines(id, ExchangeLineStatus.WRONG, 0, 50)).items())
                .singleElement()
                .satisfies(line -> assertThat(line.problems()).extracting(problem -> problem.code()).containsExactly("PERCENT_SLIPPED"));

        stage.secretary().does(() -> exchange.take(id, preview.version()));
        assertThat(found("X-" + mark)).isEqualTo(1);
        var values = values("X-" + mark);
        assertThat(values).singleElement().satisfies(value -> {
            assertThat(value.own()).isTrue();
            assertThat(value.source()).isEqualTo("示例通报");
            assertThat(value.recordedBy()).isEqualTo(stage.secretary().name());
        });
        assertThatThrownBy(() -> stage.secretary().does(() -> exchange.take(id, get(id).version())))
                .isInstanceOf(StateConflict.class).hasMessageContaining("EXCHANGE_DECIDED");

        var indicator = values.get(0).indicatorId();
        var policy = catalogueOf(mark);
        var link = stage.secretary().asks(() -> links.tie(new TieThings(LinkKind.INDICATOR, indicator, LinkKind.POLICY, policy)));
        assertThatThrownBy(() -> stage.secretary().does(() -> exchange.undo(id, get(id).version())))
                .isInstanceOf(StateConflict.class).hasMessageContaining("EXCHANGE_IN_USE");
        var tied = stage.secretary().asks(() -> links.of(LinkKind.INDICATOR, indicator, 0)).lines().get(0);
        stage.secretary().does(() -> links.reject(link, tied.version()));
        stage.secretary().does(() -> exchange.undo(id, get(id).version()));
        assertThat(found("X-" + mark)).isZero();
        assertThat(get(id).status()).isEqualTo(ExchangeStatus.UNDONE);
        assertThat(get(upload(rows)).count(ExchangeLineStatus.NEW)).isEqualTo(4);
    }

    @Test
    @DisplayName("ME14 ME15 改动一条数据后撤销，恢复原值；预览后库里变了要重新预览；只有秘书能导入")
    void putsBackWhatItChanged() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var first = upload(table(mark));
        stage.secretary().does(() -> exchange.take(first, 0));
        var changed = exported().stream()
                .filter(row -> row.kind() == ExchangeKind.OBSERVATIONS && ("X-" + mark).equals(row.cells().get("indicator")))
                .map(row -> new ExchangeRow(row.kind(), 2, with(row.cells(), "amount", "91.5")))
                .toList();
        var id = upload(changed);
        var other = upload(changed);
        assertThat(stage.secretary().asks(() -> exchange.lines(id, null, 0, 10)).items().get(0).changes())
                .singleElement()
                .satisfies(one -> assertThat(one.after()).isEqualTo("91.5"));
        stage.secretary().does(() -> exchange.take(id, 0));
        assertThat(values("X-" + mark).get(0).amount()).isEqualByComparingTo("91.5");
        assertThatThrownBy(() -> stage.secretary().does(() -> exchange.take(other, 0)))
                .isInstanceOf(StateConflict.class).hasMessageContaining("EXCHANGE_OUTDATED");

        stage.secretary().does(() -> exchange.undo(id, 1));
        assertThat(values("X-" + mark).get(0).amount()).isEqualByComparingTo("90");
        var left = values("X-" + mark).get(0);
        stage.secretary().does(() -> observations.withdraw(left.id(), left.version(), "试录"));
        assertThatThrownBy(() -> stage.officer().does(() -> exchange.list(0, 50))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> upload(List.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("ME15 导入改了指标的单位，之后有人按新单位录了数据：不能撤销；数据作废后可以")
    void keepsTheUnitInWhichValuesWereRecorded() {
        var mark = mark();
        taken(indicator("X-" + mark, Map.of("unit", "PERCENT")));
        var changed = taken(indicator("X-" + mark, Map.of("unit", "HOUR")));
        var indicator = indicatorOf("X-" + mark);
        var value = stage.secretary().asks(() -> observations.record(new NewObservation(
                indicator.id(), "示例市", Reach.PRIMARY, ValueKind.OBSERVED, Comparison.EQUAL, new BigDecimal("35"), MeasureUnit.HOUR, null,
                AsOf.typed("2022"), "示例通报", "第一段", null)));

        refusedToUndo(changed);
        assertThat(indicatorOf("X-" + mark).unit()).isEqualTo(MeasureUnit.HOUR);
        stage.secretary().does(() -> observations.withdraw(value, values("X-" + mark).get(0).version(), "试录"));
        undo(changed);
        assertThat(indicatorOf("X-" + mark).unit()).isEqualTo(MeasureUnit.PERCENT);
    }

    @Test
    @DisplayName("ME15 措施原来依据的文件已随另一批撤销：这一批不能撤销，措施不会悄悄少了文件")
    void doesNotLoseADocumentOnTheWayBack() {
        var mark = mark();
        taken(measure(mark, Map.of()));
        var document = taken(table(mark).get(0));
        taken(measure(mark, Map.of("policy", "P-" + mark)));
        var without = taken(measure(mark, Map.of()));

        undo(document);
        refusedToUndo(without);
        assertThat(get(without).status()).isEqualTo(ExchangeStatus.TAKEN);
    }

    @Test
    @DisplayName("ME15 指标成了别的指标的上级指标：不能撤销；同一批的上下级一起撤销")
    void keepsAnIndicatorThatAnotherNames() {
        var mark = mark();
        var upper = taken(indicator("X-" + mark, Map.of("unit", "PERCENT")));
        var lower = taken(
                indicator("Y-" + mark, Map.of("unit", "PERCENT", "parent", "X-" + mark)),
                indicator("Z-" + mark, Map.of("unit", "PERCENT", "parent", "Y-" + mark)));

        refusedToUndo(upper);
        undo(lower);
        assertThat(found("Z-" + mark)).isZero();
        undo(upper);
        assertThat(found("X-" + mark)).isZero();
    }

    @Test
    @DisplayName("ME14 编号里有控制字符：这一行有误，别的行照常；每页条数过大时按上限给，并如实说明")
    void refusesACellThatNoDatabaseKeeps() {
        var mark = mark();
        var broken = new ExchangeRow(ExchangeKind.POLICIES, 3, Map.of("code", "A\u0000" + mark, "issuer", "示例市教育局", "title", "办法"));
        var id = upload(List.of(table(mark).get(0), broken));
        assertThat(get(id).count(ExchangeLineStatus.NEW)).isEqualTo(1);
        assertThat(stage.secretary().asks(() -> exchange.lines(id, ExchangeLineStatus.WRONG, 0, 50)).items()).singleElement()
                .satisfies(line -> assertThat(line.problems()).extracting(problem -> problem.code()).contains("CONTROL_CHARACTER"));

        var secretary = readers.as(stage.secretary());
        var answer = secretary.get("api/catalogue/imports/" + id + "/lines?page=-1&size=9999");
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(page.getInt("page")).isZero();
        assertThat(page.getInt("size")).isEqualTo(CatalogueQuery.MOST);
    }

    @Test
    @DisplayName("ME14 ME15 标准和关联随表导入，关联可以指向同一份表里的数据；撤销后都不在，再导出时主题、标准、关联都带走")
    void takesNormsAndLinksAndTakesThemBack() {
        var mark = mark();
        var rows = new ArrayList<>(table(mark).subList(0, 3));
        rows.add(new ExchangeRow(ExchangeKind.OBSERVATIONS, 2, with(value(mark, "90", "第一段"), "id", "V-" + mark)));
        rows.add(new ExchangeRow(ExchangeKind.NORMS, 2, Map.of(
                "code", "N-" + mark, "title", "示例标准 " + mark, "theme", "AS", "indicator", "X-" + mark, "reach", "PRIMARY", "comparison",
                "AT_LEAST", "amount", "95", "policy", "P-" + mark, "passage", "第一条")));
        rows.add(link(2, "MEASURE", "M-" + mark, "OBSERVATION", "V-" + mark));
        rows.add(link(3, "POLICY", "P-" + mark, "MEASURE", "M-" + mark));
        var id = taken(rows.toArray(ExchangeRow[]::new));

        assertThat(stage.secretary().asks(() -> catalogue.norms()))
                .filteredOn(report -> report.norm().code().equals("N-" + mark))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.norm().own()).isTrue();
                    assertThat(report.broken()).isEqualTo(1);
                });
        assertThat(stage.secretary().asks(() -> links.of(LinkKind.POLICY, catalogueOf(mark), 0)).lines()).hasSize(1);
        assertThat(linksOf(mark)).hasSize(2);
        assertThat(exported()).extracting(ExchangeRow::kind).contains(ExchangeKind.THEMES, ExchangeKind.NORMS, ExchangeKind.LINKS);

        undo(id);
        assertThat(stage.secretary().asks(() -> catalogue.norms())).noneMatch(report -> report.norm().code().equals("N-" + mark));
        assertThat(linksOf(mark)).isEmpty();
        assertThat(get(upload(rows)).count(ExchangeLineStatus.NEW)).isEqualTo(rows.size());
    }

    private static ExchangeRow link(int line, String one, String oneCode, String other, String otherCode) {
        return new ExchangeRow(
                ExchangeKind.LINKS, line, Map.of("one", one, "oneCode", oneCode, "other", other, "otherCode", otherCode));
    }

    private List<ExchangeRow> linksOf(String mark) {
        return exported().stream()
                .filter(row -> row.kind() == ExchangeKind.LINKS && row.cells().containsValue("M-" + mark))
                .toList();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static ExchangeRow indicator(String code, Map<String, String> more) {
        var cells = new LinkedHashMap<>(Map.of("code", code, "name", "示例指标 " + code, "theme", "AS", "kind", "FIGURE"));
        cells.putAll(more);
        return new ExchangeRow(ExchangeKind.INDICATORS, 2, cells);
    }

    private static ExchangeRow measure(String mark, Map<String, String> more) {
        var cells = new LinkedHashMap<>(Map.of(
                "code", "M-" + mark, "title", "示例措施", "description", "内容", "theme", "AS", "unitName", "示例市公交公司", "state", "PLANNED",
                "reach", "ALL", "source", "示例通报"));
        cells.putAll(more);
        return new ExchangeRow(ExchangeKind.MEASURES, 2, cells);
    }

    private UUID taken(ExchangeRow... rows) {
        var id = upload(List.of(rows));
        var version = get(id).version();
        stage.secretary().does(() -> exchange.take(id, version));
        return id;
    }

    private void undo(UUID id) {
        var version = get(id).version();
        stage.secretary().does(() -> exchange.undo(id, version));
    }

    private void refusedToUndo(UUID id) {
        assertThatThrownBy(() -> undo(id)).isInstanceOf(StateConflict.class).hasMessageContaining("EXCHANGE_IN_USE");
    }

    private List<ExchangeRow> table(String mark) {
        var rows = new ArrayList<ExchangeRow>();
        rows.add(new ExchangeRow(ExchangeKind.POLICIES, 2, Map.of("code", "P-" + mark, "issuer", "示例市教育局", "title", "示例办法 " + mark)));
        rows.add(new ExchangeRow(ExchangeKind.INDICATORS, 2, Map.of(
                "code", "X-" + mark, "name", "示例指标 " + mark, "theme", "AS", "kind", "FIGURE", "unit", "PERCENT", "least", "0", "most", "100",
                "policy", "P-" + mark)));
        rows.add(new ExchangeRow(ExchangeKind.MEASURES, 2, Map.of(
                "code", "M-" + mark, "title", "示例措施", "description", "内容", "theme", "AS", "unitName", "示例市公交公司", "state", "PLANNED",
                "reach", "ALL", "policy", "P-" + mark, "source", "示例通报")));
        rows.add(new ExchangeRow(ExchangeKind.OBSERVATIONS, 2, value(mark, "90", "第一段")));
        rows.add(new ExchangeRow(ExchangeKind.OBSERVATIONS, 3, value(mark, "8442", "第二段")));
        return rows;
    }

    private static Map<String, String> value(String mark, String amount, String passage) {
        return with(
                Map.of("indicator", "X-" + mark, "place", "示例市", "reach", "PRIMARY", "kind", "OBSERVED", "comparison", "EQUAL", "unit", "PERCENT",
                        "asOf", "2022", "source", "示例通报", "passage", passage),
                "amount", amount);
    }

    private static Map<String, String> with(Map<String, String> cells, String key, String words) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(key, words);
        return changed;
    }

    private List<ExchangeRow> exported() {
        return stage.secretary().asks(() -> exchange.export());
    }

    private UUID upload(List<ExchangeRow> rows) {
        return stage.secretary().asks(() -> exchange.upload("表.xlsx", () -> rows));
    }

    private ExchangeView get(UUID id) {
        return stage.secretary().asks(() -> exchange.get(id));
    }

    private long found(String code) {
        return stage.secretary().asks(() -> catalogue.indicators(new CatalogueQuery(code, null, null, null, 0, 10))).total();
    }

    private IndicatorView indicatorOf(String code) {
        var query = new CatalogueQuery(code, null, null, null, 0, 10);
        return stage.secretary().asks(() -> catalogue.indicators(query)).items().get(0).indicator();
    }

    private List<ObservationView> values(String code) {
        var indicator = indicatorOf(code);
        return stage.secretary().asks(() -> catalogue.valuesOf(indicator.id()));
    }

    private UUID catalogueOf(String mark) {
        var query = new CatalogueQuery("示例办法 " + mark, null, null, null, 0, 10);
        return stage.secretary().asks(() -> catalogue.policies(query)).items().get(0).id();
    }
}
