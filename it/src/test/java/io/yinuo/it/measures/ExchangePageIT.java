package io.yinuo.it.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("措施库导入导出")
class ExchangePageIT {

    /** Without a place to break, wider than a phone. */
    private static final String LONG_NAME = "indicators_and_values_of_the_current_school_year_2026.json";

    private static final String JSON =
            """
            {"indicators": [
              {"code": "SL-01", "name": "示例市错峰放学学校占比", "theme": "TRANS", "kind": "FIGURE", "unit": "PERCENT", "least": 0, "most": 100}],
             "observations": [
              {"indicator": "SL-01", "place": "示例市", "reach": "PRIMARY", "kind": "OBSERVED", "comparison": "EQUAL", "amount": 84.42,
               "unit": "PERCENT", "asOf": "2023", "source": "示例市教育局通报", "passage": "第一页"},
              {"indicator": "SL-01", "place": "示例县", "reach": "PRIMARY", "kind": "OBSERVED", "comparison": "EQUAL", "amount": 8442,
               "unit": "PERCENT", "asOf": "2023", "source": "示例市教育局通报", "passage": "第一页"},
              {"indicator": "SL-99", "place": "示例区", "reach": "PRIMARY", "kind": "OBSERVED", "comparison": "EQUAL", "amount": 1,
               "unit": "PERCENT", "asOf": "2023", "source": "示例市教育局通报", "passage": "第一页"}]}
            """;

    @Test
    @DisplayName("ME14 秘书把导出的表格原样导回，没有任何变化")
    void secretaryBringsTheTableBack(Visitors visitors) throws IOException {
        var secretary = visitors.signedIn("secretary").open("exchange.xhtml");
        var page = secretary.page();
        secretary.assertAccessible().assertFitsPhone().capture("exchange");
        var table = page.waitForDownload(() -> page.locator("[id='out:table']").click());
        page.locator("[id='in:file']").setInputFiles(new FilePayload("measures.xlsx", "application/octet-stream", Files.readAllBytes(table.path())));
        page.locator("[id='in:upload']").click();
        assertThat(page.locator("[id='what']")).containsText("没有可以导入的行");
        assertThat(page.locator("[id='batch:take']")).isDisabled();
        assertThat(page.locator("[id='batch:table']")).containsText("没有这样的行。");
    }

    @Test
    @DisplayName("ME14 ME15 预览指出漏了小数点和不认识的编号，确认后只导入对的，之后可以撤销")
    void secretaryLooksBeforeTaking(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("exchange.xhtml");
        var page = secretary.page();
        page.locator("[id='in:file']").setInputFiles(new FilePayload(LONG_NAME, "application/json", JSON.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='in:upload']").click();
        assertThat(page.locator("[id='what']")).containsText("确认后导入 2 行；有误的 2 行不导入。");
        assertThat(page.locator("[id='batch:table']")).containsText("应为 84.42%");
        assertThat(page.locator("[id='batch:table']")).containsText("没有编号为“SL-99”的指标");
        secretary.assertAccessible().assertFitsPhone().capture("exchange-preview");

        page.locator("[id='batch:take']").click();
        assertThat(page.locator("[id='notices']")).containsText("已导入 2 行。");
        assertThat(page.locator("h1")).containsText(LONG_NAME);
        page.locator("[id='batch:undo']").click();
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='notices']")).containsText("已撤销这次导入。");
        secretary.assertAccessible().assertFitsPhone().capture("exchange-undone");
    }

    @Test
    @DisplayName("ME14 经办人只能导出")
    void officerOnlyTakesAway(Visitors visitors) {
        var page = visitors.signedIn("officer").open("exchange.xhtml").page();
        assertThat(page.locator("[id='out:json']")).isVisible();
        assertThat(page.locator("[id='in']")).hasCount(0);
    }
}
