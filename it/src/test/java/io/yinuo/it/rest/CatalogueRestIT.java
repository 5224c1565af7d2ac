package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.items;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.made;
import static io.yinuo.it.rest.Answers.mark;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.tag;
import static io.yinuo.it.rest.Answers.twice;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Stage;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeRow;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Imports of the measures database over the interface, and what its norms say of its values. */
@ServerTest
@DisplayName("接口：措施库导入、标准与数据核对")
class CatalogueRestIT {

    private static final String IMPORTS = "api/catalogue/imports";
    private static final String NORMS = "api/norms";

    @Inject
    private Stage stage;

    @Inject
    private Exchange exchange;

    @Inject
    private Catalogue catalogue;

    @Inject
    private MatrixReaders readers;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("ME14 ME15 导入经接口上传、列出、确认、撤销、放弃；重发不重做，旧版本被拒并附现状")
    void takesATableAndTakesItBack() {
        var secretary = secretary();
        var mark = mark();
        var id = upload(mark);
        var other = upload(mark());
        var listed = secretary.get(IMPORTS);
        assertThat(items(listed)).extracting(each -> each.getString("id")).contains(id, other);
        assertThat(object(listed).getInt("total")).isGreaterThanOrEqualTo(2);
        var one = items(secretary.get(IMPORTS + "?size=1")).get(0).getString("id");
        assertThat(items(secretary.get(IMPORTS + "?size=1&page=1"))).singleElement()
                .satisfies(each -> assertThat(each.getString("id")).isNotEqualTo(one));
        assertThat(items(secretary.get(IMPORTS + "?page=2147483647"))).isEmpty();

        var path = IMPORTS + "/" + id;
        var seen = tag(secretary.get(path));
        assertThat(lost(secretary.post(path + "/confirmation", "{}", IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        twice(secretary, path + "/confirmation", "{}");
        assertThat(policies(mark)).isEqualTo(1);
        assertThat(lost(secretary.post(path + "/undoing", "{}", IF_MATCH, seen)).getString("status")).isEqualTo("TAKEN");
        twice(secretary, path + "/undoing", "{}");
        assertThat(policies(mark)).isZero();

        var aside = IMPORTS + "/" + other;
        assertThat(lost(secretary.post(aside + "/discarding", "{}", IF_MATCH, STALE)).getString("id")).isEqualTo(other);
        twice(secretary, aside + "/discarding", "{}");
        assertThat(object(secretary.get(aside)).getString("status")).isEqualTo("DISCARDED");
    }

    @Test
    @DisplayName("ME3 ME4 只要不达标的标准就只给不达标的；互相矛盾的数据一组一组地给")
    void readsWhatIsBrokenAndWhatContradicts() {
        var secretary = secretary();
        var mark = mark();
        assertThat(items(secretary.get(NORMS + "/contradictions"))).isEmpty();
        take(mark);

        assertThat(codes(NORMS + "?size=500")).contains("HIGH-" + mark, "LOW-" + mark);
        assertThat(codes(NORMS + "?broken=true&size=500")).contains("HIGH-" + mark).doesNotContain("LOW-" + mark);
        assertThat(object(secretary.get(NORMS + "?broken=true")).getInt("total"))
                .isEqualTo(codes(NORMS + "?broken=true&size=500").size())
                .isLessThan(object(secretary.get(NORMS)).getInt("total"));
        assertThat(codes(NORMS + "?size=1")).hasSize(1).isNotEqualTo(codes(NORMS + "?size=1&page=1"));
        assertThat(items(secretary.get(NORMS + "/contradictions"))).singleElement().satisfies(found ->
                assertThat(found.getJsonArray("observations").getValuesAs(JsonObject.class))
                        .extracting(value -> value.getString("passage"))
                        .containsExactlyInAnyOrder("第一段", "第二段"));
    }

    /** Two values of ninety and ninety-one, one norm that both keep and one that neither does. */
    private void take(String mark) {
        var rows = Stream.of(
                        Stream.of(new ExchangeRow(ExchangeKind.INDICATORS, 2, Map.of(
                                "code", "X-" + mark, "name", "示例指标 " + mark, "theme", "AS", "kind", "FIGURE", "unit", "PERCENT",
                                "least", "0", "most", "100"))),
                        Stream.of(new ExchangeRow(ExchangeKind.POLICIES, 2, Map.of(
                                "code", "P-" + mark, "issuer", "示例市教育局", "title", "示例办法 " + mark))),
                        Stream.of(norm(2, "HIGH-" + mark, mark, "95"), norm(3, "LOW-" + mark, mark, "80")),
                        Stream.of(value(2, mark, "90", "第一段"), value(3, mark, "91", "第二段")))
                .flatMap(each -> each)
                .toList();
        var id = stage.secretary().asks(() -> exchange.upload("表.xlsx", () -> rows));
        var kept = stage.secretary().asks(() -> exchange.get(id));
        assertThat(kept.count(ExchangeLineStatus.NEW)).isEqualTo(rows.size());
        stage.secretary().does(() -> exchange.take(id, kept.version()));
        assertThat(stage.secretary().asks(() -> catalogue.disagreements())).hasSize(1);
    }

    private static ExchangeRow norm(int line, String code, String mark, String amount) {
        return new ExchangeRow(ExchangeKind.NORMS, line, Map.of(
                "code", code, "title", "示例标准 " + code, "theme", "AS", "indicator", "X-" + mark, "reach", "PRIMARY",
                "comparison", "AT_LEAST", "amount", amount, "policy", "P-" + mark, "passage", "第一条"));
    }

    private static ExchangeRow value(int line, String mark, String amount, String passage) {
        return new ExchangeRow(ExchangeKind.OBSERVATIONS, line, Map.ofEntries(
                Map.entry("indicator", "X-" + mark), Map.entry("place", "示例市"), Map.entry("reach", "PRIMARY"),
                Map.entry("kind", "OBSERVED"), Map.entry("comparison", "EQUAL"), Map.entry("amount", amount),
                Map.entry("unit", "PERCENT"), Map.entry("asOf", "2022"), Map.entry("source", "示例通报"), Map.entry("passage", passage)));
    }

    private List<String> codes(String path) {
        return items(secretary().get(path)).stream().map(each -> each.getJsonObject("norm").getString("code")).toList();
    }

    private String upload(String mark) {
        var table = "{\"policies\":[{\"code\":\"P-%1$s\",\"issuer\":\"示例市教育局\",\"title\":\"示例办法 %1$s\"}]}".formatted(mark);
        return made(secretary().postFile(IMPORTS, "kind", "x", "measures.json", table.getBytes(StandardCharsets.UTF_8)));
    }

    private int policies(String mark) {
        return items(secretary().get("api/policies?text=" + mark)).size();
    }

    private Caller secretary() {
        return readers.as(stage.secretary());
    }
}
