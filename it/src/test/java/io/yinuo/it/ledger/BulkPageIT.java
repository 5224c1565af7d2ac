package io.yinuo.it.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("L4 台账批量办理")
class BulkPageIT {

    private static final String OPEN = "关于完善农村学校教师编制的建议";
    private static final String CLOSED = "关于落实教师待遇保障的建议";

    @Test
    @DisplayName("先预览哪些能办、哪些不能及原因，确认一次后逐件办理并各说结果")
    void putsManyMattersUnderSupervision(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("ledgerBulk.xhtml?text=%E6%95%99%E5%B8%88");
        var page = secretary.page();
        page.locator("[id='bulk:action']").selectOption("SUPERVISE");
        assertThat(page.locator("[id='bulk:leaderId']")).isVisible();
        page.locator("[id='bulk:preview']").click();
        assertThat(page.locator("main")).containsText("请至少选一件");

        choose(page, OPEN);
        choose(page, CLOSED);
        page.locator("[id='bulk:preview']").click();
        assertThat(page.locator("main")).containsText("请填写");
        page.locator("[id='bulk:leaderId']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='bulk:supervisor']").fill("秦川北");
        page.locator("[id='bulk:supervisorOffice']").fill("示例市人大常委会副主任");
        page.locator("[id='bulk:preview']").click();

        assertThat(row(page, OPEN)).containsText("可以办理");
        assertThat(row(page, CLOSED)).containsText("不能办理");
        secretary.assertAccessible().assertFitsPhone().capture("ledger-bulk");
        page.locator("[id='bulk:confirm']").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(page.locator("main")).containsText("已办理 1 件，未能办理 0 件");
        assertThat(row(page, OPEN)).containsText("已办理");
        secretary.assertAccessible().assertFitsPhone().capture("ledger-bulk-done");
        page.locator("[id='bulk:change']").click();
        page.locator("[id='bulk:preview']").click();
        assertThat(row(page, OPEN)).containsText("已是重点督办");
    }

    @Test
    void printsWhatTheFilterFinds(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("ledgerPrint.xhtml?text=%E6%95%99%E5%B8%88");

        assertThat(secretary.page().locator("table").first()).containsText(OPEN);
        assertThat(secretary.page().locator("table").first()).containsText(CLOSED);
        assertThat(secretary.page().locator("main")).not().containsText("分时停车位");
        assertThat(secretary.page().locator("main")).containsText("第 1 部分");
        assertThat(secretary.page().locator("table").last()).containsText(OPEN);
        secretary.assertAccessible().assertFitsPhone().capture("ledger-print");
        secretary.printed("ledger-print-a4");
        secretary.open("ledgerPrint.xhtml?paper=A3&text=%E6%95%99%E5%B8%88").printed("ledger-print-a3");
    }

    private static void choose(Page page, String title) {
        row(page, title).locator(".ui-chkbox-label").click();
    }

    private static Locator row(Page page, String title) {
        return page.locator(".rows li", new Page.LocatorOptions().setHasText(title));
    }
}
