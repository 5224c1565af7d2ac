package io.yinuo.it.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A vice director approves a whole sheet on paper; the office types it in at once, and she answers it at once. */
@PageTest
@DisplayName("分解表线下批示补录")
class OfflineSheetPageIT {

    private static final int FIRST = 7_421;
    private static final int MATTERS = 3;
    private static final String WORDS = "课后服务补批";
    private static final String SENT_BACK = String.valueOf(FIRST + 1);
    private static final String LAST = String.valueOf(FIRST + MATTERS - 1);
    private static final String LINES = "[id='sheet:lines_data'] > tr";
    private static final String TOGETHER = "同一次补录的另有 2 件";

    @Test
    @DisplayName("OF8 纸上批示的分解表一次补录，一件退回写明理由；领导本人一次提出异议，办公室一次处理")
    void typesInAWholeSheetAndItsLeaderAnswersOnce(Visitors visitors) {
        var secretary = visitors.signedIn("secretary");
        var address = send(secretary, new Remote(visitors.address()));
        claim(visitors.signedIn("head").open(address));

        typeIn(secretary.open(address));

        object(visitors.signedIn("vice").open("desk.xhtml"));
        settle(secretary.open("desk.xhtml"));
        secretary.open("find.xhtml?q=" + LAST);
        assertThat(secretary.page().locator("#offline")).containsText("程景行 的异议：这一件我没有退");
        assertThat(secretary.page().locator("#offline")).containsText("陆知微 处理：已与本人核对纸面批示");
    }

    private static String send(Visitor secretary, Remote remote) {
        for (int i = 0; i < MATTERS; i++) {
            var number = String.valueOf(FIRST + i);
            new Walk(remote, number)
                    .saying("关于" + WORDS + "第" + number + "项的建议", "请办好这件事。", "办好这件事")
                    .register();
        }
        var page = secretary.open("drawSheet.xhtml").page();
        page.waitForLoadState();
        page.locator("[id='sheet:none']").click();
        page.locator("[id='sheet:text']").fill(WORDS);
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        page.locator("[id='sheet:all']").click();
        assertThat(page.locator("[id='sheet:send']")).containsText("下发 3 件");
        page.locator("[id='sheet:send']").click();
        assertThat(page.locator("h1")).containsText("未办结 3 件");
        assertThat(page.locator("a[href*='offlineSheet']")).hasCount(0);
        return page.url().substring(page.url().indexOf("assignmentSheet.xhtml"));
    }

    private static void claim(Visitor head) {
        var page = head.page();
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        page.locator("[id='sheet:claim']").click();
        assertThat(page.locator("[id='notices']")).containsText("已认领 3 件");
    }

    private static void typeIn(Visitor secretary) {
        var page = secretary.page();
        page.locator("a[href*='offlineSheet']").click();
        assertThat(page.locator("main")).containsText("待批示 3 件");
        reason(page, SENT_BACK).fill("请商教研室一并协办");

        page.locator("[id='form:record']").click();
        assertThat(field(page, "form:decidedBy")).containsText("请填写此项");
        page.locator("[id='form:decidedBy']").selectOption(new SelectOption().setLabel("程景行"));
        page.locator("[id='form:record']").click();
        assertThat(page.locator("main")).containsText("请上传扫描件，或者填写外部系统的编号");
        assertThat(reason(page, SENT_BACK)).hasValue("请商教研室一并协办");
        secretary.assertAccessible().assertFitsPhone().capture("offline-sheet");

        page.locator("[id='form:outsideNumber']").fill("纸批-7421");
        page.locator("[id='form:record']").click();

        assertThat(page.locator("[id='notices']")).containsText("批准 2 件，退回 1 件；仍待批示 0 件");
        assertThat(page.locator("h1")).containsText("未办结 0 件");
        assertThat(line(page, SENT_BACK)).containsText("程景行退回：请商教研室一并协办");
        assertThat(page.locator("a[href*='offlineSheet']")).hasCount(0);
        secretary.assertAccessible().assertFitsPhone().capture("offline-sheet-recorded");
    }

    /** One line on the desk stands for all three matters. */
    private static void object(Visitor vice) {
        var page = vice.page();
        var line = page.locator("#inMyName li").filter(new Locator.FilterOptions().setHasText(TOGETHER));
        assertThat(line).containsText("陆知微 补录");
        vice.assertAccessible().assertFitsPhone().capture("offline-in-my-name");
        line.locator("a").click();
        assertThat(page.locator("#offline")).containsText("纸批-7421");

        page.locator("[id='answerOffline:object']").click();
        assertThat(page.locator("#offline")).containsText("请填写此项");
        vice.assertAccessible().assertFitsPhone().capture("offline-answer");
        page.locator("[id='answerOffline:reason']").fill("这一件我没有退");
        page.locator("[id='answerOffline:object']").click();

        assertThat(page.locator("[id='notices']")).containsText("异议已记录");
        assertThat(page.locator("#offline")).containsText("本人有异议");
        assertThat(page.locator("[id='answerOffline:object']")).hasCount(0);
        vice.open("desk.xhtml");
        assertThat(line).hasCount(0);
    }

    private static void settle(Visitor secretary) {
        var page = secretary.page();
        var dispute = page.locator("#disputed li").filter(new Locator.FilterOptions().setHasText(TOGETHER));
        assertThat(dispute).containsText("程景行 的异议：这一件我没有退");
        dispute.locator("a").click();
        page.locator("[id='settleOffline:settlement']").fill("已与本人核对纸面批示");
        secretary.assertAccessible().assertFitsPhone().capture("offline-settle");
        page.locator("[id='settleOffline:settle']").click();
        assertThat(page.locator("[id='notices']")).containsText("处理结果已记录");
        assertThat(page.locator("[id='settleOffline:settle']")).hasCount(0);
    }

    /** The reason of the matter with that number. */
    private static Locator reason(Page page, String number) {
        return page.locator("[id='form'] .field").filter(new Locator.FilterOptions().setHasText(number)).locator("input");
    }

    /** The field around the input, with what is said of it. */
    static Locator field(Page page, String input) {
        return page.locator(".field").filter(new Locator.FilterOptions().setHas(page.locator("[id='" + input + "']")));
    }

    private static Locator line(Page page, String number) {
        return page.locator(LINES).filter(new Locator.FilterOptions().setHasText(number));
    }
}
