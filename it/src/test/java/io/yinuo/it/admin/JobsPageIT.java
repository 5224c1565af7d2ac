package io.yinuo.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
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
