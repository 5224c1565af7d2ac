package io.yinuo.it.archiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class CaseArchivePageIT {

    /** A matter of the samples that is closed, and whose disclosure nobody decided. */
    private static final String NUMBER = "332";

    @Test
    @DisplayName("秘书从待归档打开一件，说明缺项后归档；台账可筛选，卷内目录可打印、可下载")
    void secretaryFilesAClosedMatter(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("archives.xhtml");
        var page = secretary.page();
        var row = page.locator("[id='ready:cases'] tbody tr", new Page.LocatorOptions().setHasText("第" + NUMBER + "号"));
        secretary.assertAccessible().assertFitsPhone().capture("archives");
        row.locator("input[type=checkbox]").check();
        page.locator("[id='ready:archive']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='notices']")).containsText("没有归档");

        row.locator("a.btn").click();
        assertThat(page.locator("[id='gaps']")).containsText("缺：公开办理情况");
        page.locator("[id='filing:pages:0:count']").fill("abc");
        page.locator("[id='filing:archive']").click();
        var reasons = page.locator("[id^='filing:reasons'][id$=':reason']");
        assertThat(reasons.first()).hasJSProperty("validationMessage", "请填写此项。");
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);
        for (var reason : reasons.all()) {
            reason.fill("公开平台检修，恢复后补登");
        }
        page.locator("[id='filing:archive']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("页数请用数字填写")).isVisible();
        page.locator("[id='filing:pages:0:count']").fill("2");
        secretary.assertAccessible().assertFitsPhone().capture("case-archive");
        page.locator("[id='filing:archive']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='notices']")).containsText("已归档，档号");
        assertThat(page.locator("main")).containsText("只供查阅");
        secretary.assertAccessible().assertFitsPhone().capture("case-archived");

        page.locator(".head a", new Page.LocatorOptions().setHasText("卷内目录")).click();
        assertThat(page.locator("main table.sheet").first()).containsText("审签单");
        secretary.assertAccessible().assertFitsPhone().capture("archive-list");
        var file = page.waitForDownload(() -> page.locator("[id='files:docx']").click());
        Assertions.assertThat(file.suggestedFilename()).startsWith("卷内目录 ").endsWith(".docx");

        secretary.open("ledger.xhtml");
        page.locator("[id='ledger:archived']").selectOption(new SelectOption().setLabel("已归档"));
        assertThat(page.locator("[id='ledger:table'] tbody tr")).hasCount(1);
        assertThat(page.locator("[id='ledger:table']")).containsText("已归档");
        secretary.assertAccessible().assertFitsPhone().capture("archived-ledger");
    }
}
