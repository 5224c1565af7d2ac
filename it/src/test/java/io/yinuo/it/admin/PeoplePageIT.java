package io.yinuo.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("人员与权限")
class PeoplePageIT {

    @Test
    void addsAPersonAndShowsTheInitialPasswordOnce(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/person.xhtml");
        admin.page().locator("[id='person:name']").fill("试用人员");
        admin.page().locator("[id='person:userName']").fill("trial-" + System.nanoTime());

        admin.page().locator("[id='person:save']").click();

        assertThat(admin.page().locator("[id='person:password']")).not().isEmpty();
        admin.assertAccessible().assertFitsPhone().capture("admin-person");
    }

    @Test
    void listsEverybodyWithTheirRoles(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/people.xhtml");

        admin.page().locator("[id='people:search']").fill("secretary");

        assertThat(admin.page().locator("[id='people:table_data']")).containsText("办公室秘书");
        admin.assertAccessible().assertFitsPhone().capture("admin-people");
    }

    @Test
    void keepsTheSections(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/sections.xhtml");

        assertThat(admin.page().locator("[id='sections:table_data']")).containsText("基教科");
        admin.assertAccessible().assertFitsPhone().capture("admin-sections");
    }

    @Test
    @DisplayName("本局设置：缺了名称被指出，改对后保存")
    void settlesTheBureau(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/bureau.xhtml");
        var name = admin.page().locator("[id='bureau:name']");
        var before = name.inputValue();

        name.fill(" ");
        admin.page().locator("[id='bureau:save']").click();
        assertThat(admin.page().locator(".ui-message-error:visible")).containsText("请填写此项");
        name.fill(before);
        admin.page().locator("[id='bureau:save']").click();

        assertThat(admin.page().locator("[id='notices']")).containsText("已保存");
        admin.assertAccessible().assertFitsPhone().capture("admin-bureau");
    }

    @Test
    @DisplayName("A10 本局设置：拟办意见由谁批办")
    void settlesWhoApprovesSheets(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/bureau.xhtml");
        var approver = admin.page().locator("[id='bureau:sheetApprover']");
        var before = approver.inputValue();

        try {
            approver.selectOption("OFFICE_DIRECTOR");
            admin.page().locator("[id='bureau:save']").click();
            assertThat(admin.page().locator("[id='notices']")).containsText("已保存");
            admin.open("admin/bureau.xhtml");
            assertThat(approver).hasValue("OFFICE_DIRECTOR");
            assertThat(approver.locator("option:checked")).hasText("办公室主任");
        } finally {
            approver.selectOption(before);
            admin.page().locator("[id='bureau:save']").click();
            assertThat(admin.page().locator("[id='notices']")).containsText("已保存");
        }
    }

    @Test
    void isClosedToWhoeverDoesNotAdminister(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("admin/people.xhtml");

        assertThat(deputy.page().locator("h1")).hasText("您没有办理此事的权限");
        deputy.expectError("403");
    }
}
