package io.yinuo.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A section of its own is renamed and merged, so that the work of the others stays where it is. */
@PageTest
@DisplayName("科室")
class SectionsPageIT {

    @Test
    @DisplayName("SC1 SC2 更名、撤销更名、合并前预览、合并、撤销合并")
    void renamesMergesAndUndoes(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/sections.xhtml");
        var page = admin.page();
        page.locator("[id='sections:code']").fill("FACILITIES");
        page.locator("[id='sections:name']").fill("校建科");
        page.locator("[id='sections:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("校建科");

        press(page, "校建科", "修改");
        assertThat(page.locator("[id='sections:name']")).hasValue("校建科");
        page.locator("[id='sections:name']").fill("校园建设科");
        page.locator("[id='sections:save']").click();
        assertThat(row(page, "校园建设科")).containsText("曾用名：校建科");
        press(page, "校园建设科", "撤销更名");
        assertThat(page.locator("[id='notices']")).containsText("已恢复原名“校建科”");

        press(page, "校建科", "并入其他科室");
        assertThat(page.locator("[id='sections:merging']")).containsText("主办的在办件");
        page.locator("[id='sections:merge']").click();
        assertThat(page.locator("[id='sections:merging']")).containsText("请填写此项");
        admin.assertAccessible().assertFitsPhone().capture("admin-sections-merge");
        page.locator("[id='sections:successorId']").selectOption(new SelectOption().setLabel("基教科"));
        page.locator("[id='sections:merge']").click();
        assertThat(row(page, "校建科")).containsText("已并入基教科");
        admin.assertAccessible().assertFitsPhone().capture("admin-sections-merged");

        press(page, "校建科", "撤销合并");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='notices']")).containsText("合并已撤销");
        assertThat(row(page, "校建科")).not().containsText("已并入");
    }

    @Test
    @DisplayName("SC2 有在办工作的科室不能停用，提示并入接续科室")
    void doesNotCloseASectionWithOpenWork(Visitors visitors) {
        var page = visitors.signedIn("admin").open("admin/sections.xhtml").page();

        press(page, "基教科", "停用");
        page.locator(".ui-confirmdialog-yes:visible").click();

        assertThat(page.locator("[id='notices']")).containsText("不能停用；请改为并入接续科室");
    }

    private static void press(Page page, String section, String button) {
        row(page, section).locator("button", new Locator.LocatorOptions().setHasText(button)).first().click();
    }

    private static Locator row(Page page, String section) {
        return page.locator("[id='sections:table_data'] > tr").filter(new Locator.FilterOptions().setHasText(section)).first();
    }
}
