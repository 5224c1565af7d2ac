package io.yinuo.web.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files of the measures database, as they are written and read. */
class ExchangeJsonTest {

    private static final ExchangeRow VALUE = new ExchangeRow(
            ExchangeKind.OBSERVATIONS, 1,
            Map.of("indicator", "AS-PUPILS", "place", "示例市", "amount", "84.42", "unit", "PERCENT", "source", "示例“通报”", "owned", "本局"));

    @Test
    @DisplayName("ME14 写成 JSON 再读回来，一个字不差；不认识的列表和列、坏的语法都说出来")
    void travelsAsJson() {
        assertThat(ExchangeJson.read(ExchangeJson.write(List.of(VALUE)))).containsExactly(VALUE);
        assertThat(code("{\"figures\": []}")).isEqualTo("EXCHANGE_SHEET");
        assertThat(code("{\"policies\": [{\"name\": \"x\"}]}")).isEqualTo("EXCHANGE_COLUMN");
        assertThat(code("{\"policies\": {}}")).isEqualTo("EXCHANGE_JSON");
        assertThat(code("{\"policies\": [1]}")).isEqualTo("EXCHANGE_JSON");
        assertThat(code("[]")).startsWith("EXCHANGE_JSON");
        assertThat(code("{\n\"policies\": [")).startsWith("EXCHANGE_JSON");
        assertThat(ExchangeJson.read("{\"policies\": [{\"code\": null}]}".getBytes(StandardCharsets.UTF_8))).singleElement()
                .satisfies(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    @DisplayName("ME14 嵌套过深、数字过长的 JSON 说明不收，而不是出错")
    void refusesDeepNestingAndEndlessNumbers() {
        assertThat(code("{\"policies\": [{\"code\": [1]}]}")).isEqualTo("EXCHANGE_JSON");
        assertThat(code("[".repeat(100_000))).isEqualTo("EXCHANGE_JSON");
        assertThat(code("{\"policies\":".repeat(100_000))).isEqualTo("EXCHANGE_JSON");
        assertThat(code("{\"observations\": [\n{\"amount\": " + "9".repeat(5_000) + "}]}")).isEqualTo("EXCHANGE_JSON_AT");
    }

    @Test
    @DisplayName("ME14 表格按列名读，中英文的词都认；缺列、不认识的列和工作表都说出来")
    void readsATableByItsHeadings() {
        var headings = ExchangeKind.OBSERVATIONS.columns().stream().map(column -> column.heading()).toList();
        var cells = new ArrayList<String>();
        ExchangeKind.OBSERVATIONS.columns().forEach(column -> cells.add(column.key().equals("unit") ? "%" : column.key().equals("reach") ? "小学" : ""));
        assertThat(read("数据", headings, cells)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cells()).containsEntry("unit", "PERCENT").containsEntry("reach", "PRIMARY");
        });
        assertThat(code("数据", headings.subList(0, 5))).isEqualTo("EXCHANGE_COLUMNS_MISSING");
        assertThat(code("数据", List.of("指标编号", "天气"))).isEqualTo("EXCHANGE_COLUMN");
        assertThat(code("Sheet1", List.of("指标编号"))).isEqualTo("EXCHANGE_SHEET");
    }

    private static List<ExchangeRow> read(String sheet, List<String> headings, List<String> cells) {
        var rows = List.of(new PaperTable.Row(1, headings, Set.of()), new PaperTable.Row(2, cells, Set.of()));
        return ExchangeFile.read(new PaperTable(List.of(new PaperTable.Sheet(sheet, rows))));
    }

    private static String code(String sheet, List<String> headings) {
        return codeOf(() -> read(sheet, headings, List.of("x")));
    }

    private static String code(String json) {
        return codeOf(() -> ExchangeJson.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String codeOf(Runnable reading) {
        var refused = new InvalidInput[1];
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(InvalidInput.class, each -> refused[0] = each);
        return refused[0].errors().stream().map(FieldError::code).findFirst().orElseThrow();
    }
}
