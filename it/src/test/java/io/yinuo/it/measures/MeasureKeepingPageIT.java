package io.yinuo.it.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("措施登记与关联")
class MeasureKeepingPageIT {

    @Test
    @DisplayName("ME9 ME11 秘书登记一条措施，漏填的逐项指出；修改、停用后仍能查到")
    void secretaryKeepsAMeasure(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("measures.xhtml");
        var page = secretary.page();
        page.locator("a", new Page.LocatorOptions().setHasText("新增措施")).click();
        page.locator("[id='measure:begins']").fill("去年");
        page.locator("[id='measure:make']").click();
        assertThat(page.locator("[id='measure']")).containsText("请选择责任科室，或填写负责的外单位。");
        assertThat(page.locator("[id='measure']")).containsText("“去年”看不出是哪一年、月、日");
        secretary.assertAccessible().assertFitsPhone().capture("measure-edit");

        page.locator("[id='measure:title']").fill("示例市错峰放学专线");
        page.locator("[id='measure:description']").fill("与公交公司商定放学时段加开短线。");
        page.locator("[id='measure:themeCode']").selectOption(new SelectOption().setLabel("交通与接送保障"));
        page.locator("[id='measure:unitName']").fill("示例市公交公司");
        page.locator("[id='measure:begins']").fill("2024年9月");
        page.locator("[id='measure:source']").fill("示例市教育局年度计划");
        page.locator("[id='measure:make']").click();
        assertThat(page.locator("[id='notices']")).containsText("措施已登记。");
        assertThat(page.locator("h1")).containsText("示例市错峰放学专线");

        page.locator("[id='edit']").click();
        page.locator("[id='end:reason']").fill("线路已并入常规公交");
        page.locator("[id='end:close']").click();
        assertThat(page.locator("[id='notices']")).containsText("措施已停用。");
        assertThat(page.locator("main")).containsText("线路已并入常规公交");
    }

    @Test
    @DisplayName("ME12 ME13 从一件建议的承诺查找措施建立关联，承诺页和措施页都看得到")
    void officerTiesAPromise(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7831").toNumbering();
        walk.numbered();
        var officer = visitors.signedIn("officer").open("links.xhtml?kind=SUGGESTION&id=" + walk.id());
        var page = officer.page();
        page.locator("[id='links:propose']").click();
        assertThat(page.locator("[id='notices']")).containsText("新的关联建议");
        officer.assertAccessible().assertFitsPhone().capture("links");

        page.locator("main li", new Page.LocatorOptions().setHasText("承诺事项")).locator("a").first().click();
        page.locator("[id='links:q']").fill("课后服务");
        page.locator("[id='links:find']").click();
        page.locator("[id='links:choices:0:tie']").click();
        assertThat(page.locator("[id='notices']")).containsText("已建立关联。");
        assertThat(page.locator("[id='links:table']")).containsText("人工建立");
        officer.assertAccessible().assertFitsPhone().capture("links-promise");
        var promise = page.url();

        page.locator("[id='links:table'] a", new Page.LocatorOptions().setHasText("课后服务")).first().click();
        assertThat(page.locator("[id='tied']")).containsText("承诺事项");
        officer.assertAccessible().assertFitsPhone().capture("measure-tied");

        page.navigate(promise);
        page.locator("[id='links:table'] button", new Page.LocatorOptions().setHasText("解除")).first().click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='notices']")).containsText("已记为不相关。");
    }
}
