package io.yinuo.it.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("工作台")
class DeskPageIT {

    /** Other tests leave steps on the same desk. */
    private static final int MOST_PAGES = 20;

    @Test
    void saysFirstHowMuchWaits(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("desk.xhtml");

        assertThat(secretary.page().locator("h1")).hasText(Pattern.compile("今天 \\d+ 件待办.*|没有待办事项"));
        secretary.assertAccessible().assertFitsPhone().capture("desk");
    }

    @Test
    @DisplayName("灯上写着两个期限的件，期限不盖住标题")
    void leavesTheTitleBesideALightWithTwoDays(Visitors visitors) {
        new Walk(new Remote(visitors.address()), "7811").register().prepare().assign();

        var officer = visitors.signedIn("officer").open("desk.xhtml");
        var row = officer.page().locator(".rows li", new Page.LocatorOptions().setHasText("第7811号"));
        for (int further = 1; row.count() == 0 && further < MOST_PAGES; further++) {
            officer.open("desk.xhtml?page=" + further);
        }
        assertThat(row).containsText("初稿期限");
        officer.assertRowsKeepTheirColumns().assertAccessible().assertFitsPhone().capture("desk-inner-days");
    }

    @Test
    void saysThatTheDataIsSampleData(Visitors visitors) {
        var director = visitors.signedIn("director").open("desk.xhtml");

        assertThat(director.page().locator(".sample")).hasText("示例数据");
    }

    @Test
    void numberInTheSearchBoxOpensTheMatter(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("desk.xhtml").page();

        page.getByPlaceholder("编号直接打开").fill("198");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("第198号");
    }

    @Test
    void speaksEnglishToWhoeverChoosesIt(Visitors visitors) {
        var page = visitors.signedIn("reviewer").open("desk.xhtml").page();

        page.getByText("English").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByText("Mine to do")).isVisible();
    }
}
