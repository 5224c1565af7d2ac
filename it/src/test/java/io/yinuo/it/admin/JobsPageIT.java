package io.yinuo.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("运行检查")
class JobsPageIT {

    @Test
    void tellsTheAdministratorThatAllRecordsAgree(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/jobs.xhtml");

        assertThat(admin.page().locator("#findings")).containsText("各项记录一致");
        assertThat(admin.page().locator("#findings")).containsText("件在办件");
        assertThat(admin.page().locator("[id='jobs:table']")).isVisible();
        admin.assertAccessible().assertFitsPhone().capture("admin-jobs");
    }

    @Test
    @DisplayName("没有秘书可以办理：管理员看概况、到人员页补授角色，督办看件，补授以后各项一致")
    void leadsFromAFindingToTheCaseAndToItsRemedy(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        var page = admin.page();
        openSecretary(admin);
        roles(page).locator("button").first().click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(roles(page)).hasCount(0);
        try {
            admin.open("admin/jobs.xhtml");
            assertThat(finding(page)).isVisible();
            admin.assertAccessible().assertFitsPhone().capture("admin-jobs-finding");
            finding(page).locator("a[href*='/admin/matter']").click();
            assertThat(page.locator("#facts")).containsText("办理状态");
            assertThat(page.locator("#open")).containsText("办公室秘书");
            assertThat(page.locator("#done")).containsText("操作经过");
            admin.assertAccessible().assertFitsPhone().capture("admin-matter");

            var supervisor = visitors.signedIn("supervisor").open("admin/jobs.xhtml");
            assertThat(finding(supervisor.page())).isVisible();
            assertThat(finding(supervisor.page()).locator("button")).hasCount(0);
            supervisor.assertAccessible();
            finding(supervisor.page()).locator("a[href*='/suggestion']").click();
            supervisor.page().waitForURL("**/suggestion.xhtml?id=*");

            admin.open("admin/jobs.xhtml");
            finding(page).locator("button").filter(new Locator.FilterOptions().setHasText("人员")).click();
            page.waitForURL("**/admin/people.xhtml*");
        } finally {
            openSecretary(admin);
            page.locator("[id='person:role']").selectOption("SECRETARY");
            page.locator("[id='person:grant']").click();
            assertThat(roles(page)).hasCount(1);
        }
        admin.open("admin/jobs.xhtml");
        assertThat(page.locator("#findings")).containsText("各项记录一致");
    }

    private static void openSecretary(Visitor admin) {
        var page = admin.open("admin/people.xhtml").page();
        page.locator("[id='people:search']").fill("陆知微");
        page.locator("[id='people:table_data'] a").filter(new Locator.FilterOptions().setHasText("陆知微")).first().click();
        assertThat(page.locator("[id='person:name']")).hasValue("陆知微");
    }

    private static Locator roles(Page page) {
        return page.locator("ul.rows li").filter(new Locator.FilterOptions().setHasText("办公室秘书"));
    }

    private static Locator finding(Page page) {
        return page.locator("[id='apart:table_data'] > tr")
                .filter(new Locator.FilterOptions().setHasText("没有能登录的人可以办理此环节"))
                .first();
    }

    @Test
    void leavesFailedStepsToTheAdministrator(Visitors visitors) {
        var supervisor = visitors.signedIn("supervisor").open("admin/jobs.xhtml");

        assertThat(supervisor.page().locator("#findings")).isVisible();
        assertThat(supervisor.page().locator("[id='jobs:table']")).hasCount(0);
        supervisor.assertAccessible();
    }

    @Test
    void isClosedToWhoeverNeitherAdministersNorSupervises(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("admin/jobs.xhtml");

        assertThat(secretary.page().locator("h1")).hasText("您没有办理此事的权限");
        secretary.expectError("403");
    }
}
