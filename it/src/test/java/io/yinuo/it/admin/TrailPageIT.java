package io.yinuo.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("操作留痕")
class TrailPageIT {

    private static final String TABLE = "[id='trail:table_data']";

    @Test
    void tellsInWordsWhatWasDoneToWhom(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/person.xhtml");
        var name = "留痕" + System.nanoTime();
        admin.page().locator("[id='person:name']").fill(name);
        admin.page().locator("[id='person:save']").click();
        assertThat(admin.page().locator("main")).containsText("已新增");

        admin.open("admin/trail.xhtml");

        assertThat(admin.page().locator(TABLE)).containsText("新增人员");
        assertThat(admin.page().locator(TABLE)).containsText(name);
        admin.page().locator("[id='trail:personId']").selectOption(name);
        assertThat(admin.page().locator(TABLE + " tr")).hasCount(1);
        admin.assertAccessible().assertFitsPhone();
        admin.page().locator("[id='trail:clear']").click();
        admin.capture("admin-trail");
    }

    @Test
    void verifiesTheChainsForTheSupervisor(Visitors visitors) {
        var supervisor = visitors.signedIn("supervisor").open("admin/trail.xhtml");

        supervisor.page().locator("[id='trail:verify']").click();

        assertThat(supervisor.page().locator("[id='trail:report']")).containsText("校验通过，留痕完整");
        assertThat(supervisor.page().locator("[id='trail:report']")).containsText("条记录链");
        supervisor.assertAccessible().capture("admin-trail-verified");
    }

    @Test
    void isClosedToWhoeverNeitherAdministersNorSupervises(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("admin/trail.xhtml");

        assertThat(secretary.page().locator("h1")).hasText("您没有办理此事的权限");
        secretary.expectError("403");
    }
}
