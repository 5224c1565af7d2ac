package io.yinuo.it.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.feedback.RatedLists;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The officer takes the table of promises away, fills it in and brings it back. */
@PageTest
class ReportTablePageIT {

    private static final String RIGHT = "8613";
    private static final String WRONG = "8614";
    private static final String TEXT = "进展，或者不能兑现的原因";

    @Test
    @DisplayName("PR22 导出、填写、上传，先逐行核对再报告；有问题的行取回改好再报，旧表不作数")
    void bringsTheTableBack(Visitors visitors) {
        new Walk(new Remote(visitors.address()), RIGHT).toRating();
        new Walk(new Remote(visitors.address()), WRONG).toRating();
        var officer = visitors.signedIn("officer").open("commitments.xhtml");
        var page = officer.page();
        var table = FilledTable.of(page.waitForDownload(() -> page.locator("[id='board:export']").click()).path());
        table.fill(RIGHT, "结论", "有进展").fill(RIGHT, TEXT, "办好三所").fill(RIGHT, "数据佐证", "3 / 6 所")
                .fill(WRONG, "结论", "已经兑现").fill(WRONG, TEXT, "全部办好");

        page.locator("[id='board:reportTable']").click();
        assertThat(page.locator("main")).containsText("涉密");
        upload(page, table);
        assertThat(page.locator("[id='reports:summary'] h2")).containsText("可以报告 1 行，有问题 1 行");
        assertThat(row(page, RIGHT)).containsText("可以报告");
        assertThat(row(page, WRONG)).containsText("至少附一样佐证");
        officer.assertAccessible().assertFitsPhone().capture("report-table");

        page.locator("[id='reports:send']").click();
        assertThat(page.locator("#notices")).containsText("已报告 1 行");
        assertThat(row(page, RIGHT)).containsText("已报告");
        var back = FilledTable.of(page.waitForDownload(() -> page.locator("[id='reports:wrong']").click()).path());
        Assertions.assertThat(back.lines()).hasSize(1);
        Assertions.assertThat(back.row(WRONG)).contains("全部办好").last().asString().contains("至少附一样佐证");

        upload(page, back.fill(WRONG, "数据佐证", "6 / 6 所"));
        assertThat(page.locator("[id='reports:summary'] h2")).containsText("可以报告 1 行，有问题 0 行");
        page.locator("[id='reports:send']").click();
        assertThat(row(page, WRONG)).containsText("已报告");
        officer.assertAccessible().assertFitsPhone().capture("report-table-done");

        upload(page, table);
        assertThat(row(page, RIGHT)).containsText("表格导出之后");
        assertThat(row(page, WRONG)).containsText("正在核实");
        assertThat(page.locator("[id='reports:send']")).isDisabled();
        row(page, RIGHT).locator(".quote a").click();
        assertThat(page.locator("main")).containsText("3 / 6 所");
    }

    @Test
    @DisplayName("PR22 不是这张表的，说明缺什么；秘书不能按表报告")
    void refusesAnotherTable(Visitors visitors) {
        var page = visitors.signedIn("head").open("reportTable.xhtml").page();
        page.locator("[id='reports:file']").setInputFiles(
                new FilePayload("测评汇总.xlsx", RatedLists.MEDIA_TYPE, RatedLists.of()));
        page.locator("[id='reports:upload']").click();
        assertThat(page.locator("main")).containsText("没有找到表头");

        var secretary = visitors.signedIn("secretary").open("commitments.xhtml");
        assertThat(secretary.page().locator("[id='board:export']")).isVisible();
        assertThat(secretary.page().locator("[id='board:reportTable']")).hasCount(0);
    }

    private static void upload(Page page, FilledTable table) {
        page.locator("[id='reports:file']").setInputFiles(new FilePayload("承诺.xlsx", RatedLists.MEDIA_TYPE, table.content()));
        page.locator("[id='reports:upload']").click();
    }

    private static Locator row(Page page, String number) {
        return page.locator("[id='reports:table_data'] tr", new Page.LocatorOptions().setHasText(number));
    }
}
