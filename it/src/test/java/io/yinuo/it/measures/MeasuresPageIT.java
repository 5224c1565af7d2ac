package io.yinuo.it.measures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class MeasuresPageIT {

    @Test
    @DisplayName("经办人按主题进入措施，看到指标、数据和出处，指标有随时间和各地的图表")
    void officerFollowsAMeasureToItsFigures(Visitors visitors) {
        var officer = visitors.signedIn("officer").open("measures.xhtml");
        var page = officer.page();
        assertThat(page.locator("[id='counts']")).containsText("B 级指标 30 个");
        page.locator("[id='search:text']").fill("课后服务对义务教育学校全覆盖");
        assertThat(page.locator("[id='search:table'] tbody tr")).hasCount(1);
        officer.assertAccessible().assertFitsPhone().capture("measures");

        page.locator("[id='search:table'] a").first().click();
        assertThat(page.locator("main")).containsText("84.42 %");
        assertThat(page.locator("main")).containsText("慈教〔2021〕70号");
        officer.assertAccessible().assertFitsPhone().capture("measure");

        page.locator("main a", new Page.LocatorOptions().setHasText("学生参加课后服务的比例")).first().click();
        assertThat(page.locator(".chart canvas")).hasCount(2);
        assertThat(page.locator("main")).containsText("宁波市");
        officer.assertAccessible().assertFitsPhone().capture("indicator");

        officer.open("indicators.xhtml?theme=HW");
        assertThat(page.locator("[id='search:table']")).containsText("每天书面作业时间");
        officer.assertAccessible().assertFitsPhone().capture("indicators");
        officer.open("policies.xhtml");
        assertThat(page.locator("[id='search:table']")).containsText("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见");
        officer.assertAccessible().assertFitsPhone().capture("policies");
    }

    @Test
    @DisplayName("秘书在标准页看到对照数据，在数据核对页看到未达到的一条")
    void secretarySeesTheBrokenNorm(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("norms.xhtml");
        var page = secretary.page();
        assertThat(page.locator("main")).containsText("小学生每天睡眠时间");
        secretary.assertAccessible().assertFitsPhone().capture("norms");

        secretary.open("dataCheck.xhtml");
        assertThat(page.locator("[id='broken']")).containsText("未达到");
        assertThat(page.locator("[id='broken']")).containsText("大同市新荣区");
        assertThat(page.locator("[id='disagreements']")).containsText("没有发现互相矛盾的数据");
        secretary.assertAccessible().assertFitsPhone().capture("data-check");
    }

    @Test
    @DisplayName("ME6 录入时漏了小数点会指出应为多少，改正后保存，指标页随即显示")
    void officerRecordsAValue(Visitors visitors) {
        var officer = visitors.signedIn("officer").open("indicators.xhtml");
        var page = officer.page();
        page.locator("[id='search:text']").fill("自愿参加课后服务");
        assertThat(page.locator("[id='search:table'] tbody tr")).hasCount(1);
        page.locator("[id='search:table'] a").first().click();
        page.locator("main a", new Page.LocatorOptions().setHasText("录入数据")).click();
        page.locator("[id='value:place']").fill("示例市");
        page.locator("[id='value:amount']").fill("9125");
        page.locator("[id='value:asOf']").fill("2024年3月");
        page.locator("[id='value:source']").fill("示例市教育局问卷");
        page.locator("[id='value:passage']").fill("第二页");
        page.locator("[id='value:record']").click();
        assertThat(page.locator("main")).containsText("应为 91.25%");
        officer.assertAccessible().assertFitsPhone().capture("observation");

        page.locator("[id='value:amount']").fill("91.25");
        page.locator("[id='value:record']").click();
        assertThat(page.locator("[id='notices']")).containsText("数据已保存");
        assertThat(page.locator("main")).containsText("91.25 %");
    }
}
