package io.yinuo.it.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class WithdrawPageIT {

    /** A matter of the samples whose reply has its number and is not delivered. */
    private static final String NUMBER = "328";

    private static final String WHY = "完成时间与分管领导确认后需要改写";

    @Test
    @DisplayName("秘书撤回已编号的答复，号留用；答复回到签发人，登记簿写明原因")
    void secretaryWithdrawsANumberedReply(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = secretary.page();
        secretary.open("find.xhtml?q=" + NUMBER);
        assertThat(page.locator("h1")).containsText("第" + NUMBER + "号");
        page.locator("a", new Page.LocatorOptions().setHasText("撤回签发")).click();
        page.locator("[id='form:withdraw']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("withdraw");
        page.locator("[id='form:reason']").fill(WHY);
        page.locator("[id='form:withdraw']").click();
        assertThat(page.locator("[id='notices']")).containsText("签发已撤回");
        assertThat(page.locator(".holders")).containsText("签发");
        assertThat(page.locator("main")).containsText(WHY);
        secretary.assertAccessible().assertFitsPhone().capture("withdrawn-case");

        secretary.open("numbers.xhtml");
        var kept = page.locator("li", new Page.LocatorOptions().setHasText(WHY));
        assertThat(kept).containsText("留用");
        secretary.assertAccessible().assertFitsPhone().capture("numbers");
    }
}
