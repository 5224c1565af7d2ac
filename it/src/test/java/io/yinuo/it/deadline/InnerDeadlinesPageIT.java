package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("局内期限")
class InnerDeadlinesPageIT {

    private static final String NUMBER = "8472";

    @Test
    @DisplayName("T20 T22 局内期限点开说明是怎么倒推的，秘书为一件设定并写明事由，超过的日子在该处指出，灯写明是哪项期限")
    void isExplainedAndSet(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).register().prepare().assign();
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        assertThat(page.locator(".holders a.light").first()).containsText("初稿期限");
        assertThat(page.locator(".holders a.light").first()).containsText("答复期限");
        page.locator("aside a", new Page.LocatorOptions().setHasText("局内期限")).click();

        page.locator("#days a[data-explain]").first().click();
        assertThat(page.locator("dialog.explanation .sentence").first()).containsText("往前倒推");
        assertThat(page.locator("dialog.explanation td.due").first()).isVisible();
        secretary.assertAccessible().capture("inner-explained");
        page.locator("dialog.explanation .close").click();
        page.locator("[id='form:day']").fill(LocalDate.now().plusYears(1).toString());
        page.locator("[id='form:reason']").fill("督办件，提前完成");
        page.locator("[id='form:set']").click();
        assertThat(page.locator("main .ui-message-error:visible")).containsText("请填");
        page.locator("[id='form:day']").fill(LocalDate.now().plusDays(3).toString());
        page.locator("[id='form:set']").click();

        assertThat(page.locator("#days")).containsText("督办件，提前完成");
        secretary.assertAccessible().assertFitsPhone().capture("inner-deadlines");
        page.locator("[id$=':unset']").click();
        assertThat(page.locator("#notices")).containsText("恢复按规则倒推");
        assertThat(page.locator("#days")).not().containsText("督办件");
    }
}
