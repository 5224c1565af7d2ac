package io.yinuo.it.merging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class MergingPageIT {

    /** Drafted by a section that leads another matter of the samples. */
    private static final String LEADING = "309";

    /** Lies with the leader who approves the assignment. */
    private static final String DOUBLE = "305";

    private static final String KEPT = "312";

    @Test
    @DisplayName("秘书并案，两件互相可见；解除并案以后两件互不再见")
    void secretaryJoinsMattersAndTakesOneOut(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + LEADING);
        var page = secretary.page();
        var join = page.locator("[id='joined'] summary");
        join.click();
        page.locator("[id='join:do']").click();
        assertThat(page.locator("[id='joined']")).containsText("请填写此项");
        page.locator("[id='join'] .ui-chkbox-box").first().click();
        secretary.assertAccessible().assertFitsPhone().capture("joining");
        page.locator("[id='join:do']").click();

        assertThat(page.locator("[id='notices']")).containsText("已并入 1 件");
        assertThat(page.locator("[id='joinedMatters']")).containsText("主案");
        secretary.assertAccessible().assertFitsPhone().capture("joined");
        var other = page.locator("[id='joinedMatters'] li a").nth(1);
        var title = other.textContent().strip();
        other.click();
        assertThat(page.locator("h1")).not().containsText("第" + LEADING + "号");
        assertThat(page.locator("[id='joinedMatters'] li").first()).containsText(LEADING);
        assertThat(page.locator("[id='joinedMatters'] li").nth(1)).containsText(title);
        secretary.assertAccessible().assertFitsPhone().capture("joined-other");
        page.locator("[id='joinedMatters'] li a").first().click();
        assertThat(page.locator("h1")).containsText("第" + LEADING + "号");
        page.locator("[id='joinedMatters'] button", new Page.LocatorOptions().setHasText("解除并案")).click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("[id='notices']")).containsText("已解除并案");
        assertThat(page.locator("[id='joinedMatters']")).hasCount(0);
        page.locator("[id='joined'] summary").click();
        assertThat(page.locator("[id='join']")).containsText(title);
        secretary.assertAccessible().assertFitsPhone().capture("joined-parted");
    }

    @Test
    @DisplayName("秘书合并重复登记：查编号、看转入什么、确认")
    void secretaryMergesADouble(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + DOUBLE);
        var page = secretary.page();
        page.locator(".head a", new Page.LocatorOptions().setHasText("合并重复登记")).click();
        page.locator("[id='merge:number']").fill(KEPT);
        page.locator("[id='merge:find']").click();
        page.locator("[id='merge'] button", new Page.LocatorOptions().setHasText("并入这一件")).first().click();
        assertThat(page.locator("[id='preview']")).containsText("补为附议人");
        secretary.assertAccessible().assertFitsPhone().capture("double-preview");
        page.locator("[id='merge:do']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();

        assertThat(page.locator("[id='notices']")).containsText("已按重复登记并入本件");
        assertThat(page.locator("main")).containsText("重复登记已并入本件");
        secretary.assertAccessible().assertFitsPhone().capture("double-merged");
    }
}
