package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("复杂事项")
class ComplexMatterPageIT {

    private static final String NUMBER = "8481";

    @Test
    @DisplayName("T23 标记前看到新的期限和依据，理由必填，标记后期限说明写明理由，可以取消")
    void isMarkedAndTakenBack(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).register().prepare().assign();
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator("aside a", new Page.LocatorOptions().setHasText("复杂事项")).click();
        var later = page.locator("[data-other]").innerText();

        page.locator("[id='form:mark']").click();
        assertThat(page.locator("main .ui-message-error:visible")).isVisible();
        page.locator("[id='form:reason']").fill("涉及财政、人社等多个部门");
        secretary.assertAccessible().capture("complex-matter");
        page.locator("[id='form:mark']").click();

        assertThat(page.locator("#notices")).containsText("已标为复杂事项");
        assertThat(page.locator("[id='state']")).containsText("涉及财政、人社等多个部门");
        assertThat(page.locator("[id='state'] a[data-explain]")).hasText(later);
        page.locator("[id='state'] a[data-explain]").click();
        assertThat(page.locator("dialog.explanation .sentence").first()).containsText("本件标为复杂事项");
        assertThat(page.locator("dialog.explanation .sentence").first()).containsText("涉及面广");
        page.locator("dialog.explanation .close").click();
        secretary.assertAccessible().assertFitsPhone().capture("complex-matter-marked");

        page.locator("[id='form:reason']").fill("只涉及本局");
        page.locator("[id='form:unmark']").click();
        assertThat(page.locator("#notices")).containsText("已取消标记");
        assertThat(page.locator("[data-other]")).hasText(later);
    }
}
