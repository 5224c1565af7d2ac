package io.yinuo.it.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class ReassignmentPageIT {

    /** A matter of the samples that one of two vice directors reviews. */
    private static final String NUMBER = "323";

    @Test
    @DisplayName("秘书把待复审的答复改派给另一位分管领导，写明理由，详情页留有经办变动")
    void secretaryGivesAReviewToTheOtherViceDirector(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator(".holders a", new Page.LocatorOptions().setHasText("改派")).click();
        assertThat(page.locator("main")).containsText("现由");
        page.locator("[id='form:reassign']").click();
        assertThat(page.locator("main")).containsText("请填写");
        secretary.assertAccessible().assertFitsPhone().capture("reassignment");

        page.locator("[id='form:toId']").selectOption(new SelectOption().setIndex(1));
        var taker = page.locator("[id='form:toId'] option:checked").textContent().strip();
        page.locator("[id='form:reason']").fill("外出学习两周");
        page.locator("[id='form:reassign']").click();

        assertThat(page.locator("#moves")).containsText("外出学习两周");
        assertThat(page.locator("#moves")).containsText("谭若谷 改派");
        assertThat(page.locator("#moves")).containsText(taker);
        assertThat(page.locator(".holders")).containsText(taker);
        secretary.assertAccessible().assertFitsPhone().capture("reassignment-case");

        page.locator(".holders a", new Page.LocatorOptions().setHasText("改派")).click();
        assertThat(page.locator("main")).containsText("现由");
        assertThat(page.locator("[id='form:toId']")).not().containsText(taker);
    }
}
