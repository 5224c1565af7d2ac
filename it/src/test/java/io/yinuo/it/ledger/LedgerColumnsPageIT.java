package io.yinuo.it.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("L3 台账列设置")
class LedgerColumnsPageIT {

    @Test
    @DisplayName("选列、换位、保存后台账按此显示；恢复后回到本单位的列")
    void arrangesTheColumnsForOneself(Visitors visitors) {
        var supervisor = visitors.signedIn("supervisor").open("ledgerColumns.xhtml");
        var page = supervisor.page();
        label(page, "经办人", "页面显示").click();
        row(page, "经办人").locator("input[id$=':place']").fill("-5");
        row(page, "经办人").locator("input[id$=':place']").press("Tab");
        assertThat(row(page, "经办人")).containsText("请填写 1 到");
        row(page, "经办人").locator("input[id$=':place']").fill("1");
        row(page, "经办人").locator("input[id$=':place']").press("Tab");
        assertThat(page.locator(".columns li").first()).containsText("经办人");
        page.locator("[id='columns:save']").click();
        assertThat(page.locator("main")).containsText("已保存您的列设置");
        supervisor.assertAccessible().assertFitsPhone().capture("ledger-columns");

        supervisor.open("ledger.xhtml?all=true");
        assertThat(page.locator("[id='ledger:table_head'] th").first()).containsText("经办人");
        supervisor.assertFitsPhone().capture("ledger-with-columns");

        supervisor.open("ledgerColumns.xhtml");
        page.locator("[id='columns:reset']").click();
        assertThat(page.locator("main")).containsText("已恢复");
        supervisor.open("ledger.xhtml?all=true");
        assertThat(page.locator("[id='ledger:table_head'] th").first()).containsText("编号");
    }

    private static Locator row(Page page, String column) {
        return page.locator(".columns li", new Page.LocatorOptions().setHasText(column));
    }

    private static Locator label(Page page, String column, String box) {
        return row(page, column).locator(".ui-chkbox-label", new Locator.LocatorOptions().setHasText(box));
    }
}
