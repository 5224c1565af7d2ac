package io.yinuo.it.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class WithdrawPageIT {

    private static final String WHY = "完成时间与分管领导确认后需要改写";

    @Test
    @DisplayName("局长撤回已编号的答复，号留用；登记簿写明原因，重新签发后仍用原号")
    void directorWithdrawsANumberedReplyAndSignsItAgain(Visitors visitors) {
        var secretary = visitors.signedIn("secretary");
        secretary.open("ledger.xhtml?status=NUMBERED");
        var number = secretary.page().locator("tbody a").first().innerText();
        var director = visitors.signedIn("director");
        open(director, number);
        director.page().locator("a", new Page.LocatorOptions().setHasText("撤回签发")).click();
        director.page().locator("[id='form:withdraw']").click();
        assertThat(director.page().locator("main")).containsText("必填");
        director.assertAccessible().assertFitsPhone().capture("withdraw");
        director.page().locator("[id='form:reason']").fill(WHY);
        director.page().locator("[id='form:withdraw']").click();
        assertThat(director.page().locator("[id='notices']")).containsText("签发已撤回");
        assertThat(director.page().locator("main")).containsText(WHY);
        director.assertAccessible().assertFitsPhone().capture("withdrawn-case");

        secretary.open("numbers.xhtml");
        var kept = secretary.page().locator("li", new Page.LocatorOptions().setHasText(WHY));
        assertThat(kept).containsText("留用");
        secretary.assertAccessible().assertFitsPhone().capture("numbers");
    }

    private static void open(Visitor visitor, String number) {
        visitor.open("find.xhtml?q=" + number.replaceAll("\\D", ""));
        assertThat(visitor.page().locator("h1")).containsText(number);
    }
}
