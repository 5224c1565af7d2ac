package io.yinuo.it.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class HandOverPageIT {

    @Test
    @DisplayName("副局长调离：秘书列出名下全部，缺原因被提示，一次确认交给另一位，清单逐项写明、可打印，名下不再有事项")
    void secretaryHandsTheWorkOfAViceDirectorOver(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("handOver.xhtml");
        var page = secretary.page();
        page.locator("#person").selectOption(new SelectOption().setLabel("罗问渠"));
        page.locator("form[method=get] button").click();
        assertThat(page.locator("h1")).hasText("罗问渠 的工作移交");
        page.locator("[id='form:successorId']").selectOption(new SelectOption().setLabel("戴修远"));
        assertThat(page.locator("[id='form:lines:0:successorId'] option:checked")).hasText("戴修远");
        int held = page.locator("[id='form:held'] .rows > li").count();
        secretary.assertAccessible().assertFitsPhone().capture("hand-over");
        page.locator("[id='form:handOver']").click();
        assertThat(page.locator("[id='form:reason']")).hasJSProperty("validationMessage", "请填写此项。");
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);

        page.locator("[id='form:reason']").fill("调任市教育研究院");
        page.locator("[id='form:handOver']").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(page.locator("h1")).hasText("罗问渠 工作移交清单");
        assertThat(page.locator("table.sheet tbody tr")).hasCount(held);
        assertThat(page.locator("table.sheet td.name").filter(new Locator.FilterOptions().setHasNotText(Pattern.compile("戴修远|结束"))))
                .hasCount(0);
        assertThat(page.locator("table.sheet td.name").first()).isVisible();
        assertThat(page.locator("dl.facts")).containsText("调任市教育研究院");
        assertThat(page.locator("dl.facts")).containsText("谭若谷");
        secretary.assertAccessible().assertFitsPhone().capture("hand-over-sheet").printed("hand-over-sheet-a4");

        secretary.open("handOver.xhtml");
        page.locator("#person").selectOption(new SelectOption().setLabel("罗问渠"));
        page.locator("form[method=get] button").click();
        assertThat(page.locator("main")).containsText("名下没有需要移交的事项");
        assertThat(page.locator("[id='form:handOver']")).hasCount(0);
        secretary.assertAccessible().assertFitsPhone().capture("hand-over-nothing-left");
    }
}
