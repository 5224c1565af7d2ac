package io.yinuo.it.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("L2 台账筛选方案")
class LedgerFiltersPageIT {

    private static final String ROWS = "[id='ledger:table_data'] > tr";

    @Test
    @DisplayName("筛选进地址栏，存为共享方案，别人点开即用；设为默认、改名、删除和撤销")
    void keepsAFilterForTheBureau(Visitors visitors) {
        var reviewer = visitors.signedIn("reviewer").open("ledger.xhtml");
        var page = reviewer.page();
        page.locator("[id='ledger:text']").fill("真正落地");
        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("text=%E7%9C%9F%E6%AD%A3%E8%90%BD%E5%9C%B0"));

        page.locator("[id='ledger:manageFilters']").click();
        page.locator("[id='ledger:saveFilter']").click();
        assertThat(page.locator("main")).containsText("请填写");
        page.locator("[id='ledger:name']").fill("双减落地");
        page.locator(".ui-chkbox-label", new Page.LocatorOptions().setHasText("全单位共享")).click();
        page.locator("[id='ledger:saveFilter']").click();
        assertThat(chip(page, "双减落地")).hasAttribute("aria-current", "true");
        reviewer.assertAccessible().assertFitsPhone().capture("ledger-filters");

        var officer = visitors.signedIn("officer").open("ledger.xhtml").page();
        chip(officer, "双减落地").click();
        assertThat(officer.locator("[id='ledger:text']")).hasValue("真正落地");

        button(page, "设为默认").click();
        assertThat(chip(page, "双减落地")).containsText("默认");
        assertThat(reviewer.open("ledger.xhtml").page().locator(ROWS)).hasCount(1);
        chip(page, "全部").click();
        assertThat(page.locator(ROWS)).not().hasCount(1);

        page.locator("[id='ledger:manageFilters']").click();
        page.locator("input[id$=':label']").fill("落地");
        button(page, "改名").click();
        assertThat(chip(page, "落地")).isVisible();
        button(page, "删除").click();
        assertThat(page.locator(".chips")).not().containsText("落地");
        page.locator("[id='ledger:restoreFilter']").click();
        assertThat(chip(page, "落地")).isVisible();
        button(page, "删除").click();
        assertThat(page.locator(".chips")).not().containsText("落地");
    }

    private static Locator chip(Page page, String name) {
        return page.locator(".chip", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.locator(".filters button", new Page.LocatorOptions().setHasText(name));
    }
}
