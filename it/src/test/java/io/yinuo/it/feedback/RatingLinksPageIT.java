package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The office prints a notice, and a member of the CPPCC without an account reads and rates on a phone. */
@PageTest
class RatingLinksPageIT {

    /** A proposal of the samples that waits for its rating. */
    private static final String NUMBER = "0061";

    /** One that waits for its rating and whose reply makes a promise. */
    private static final String PROMISING = "329";

    private static final Pattern ADDRESS = Pattern.compile("visit\\.xhtml\\?t=[A-Za-z0-9_-]{32}");

    @Test
    @DisplayName("秘书签发评价链接并打印告知单；委员不用登录，凭验证码看答复并评价")
    void ratesByLinkWithoutAnAccount(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var office = secretary.page();
        office.locator("main a", new Page.LocatorOptions().setHasText("评价链接")).click();
        assertThat(office.locator("[id='links']")).containsText("未签发");
        office.locator("[id='links:line:0:issue']").click();
        assertThat(office.locator(".slip")).containsText("验证码");
        assertThat(office.locator("[id='notices']")).not().containsText("以前的链接失效");
        secretary.assertAccessible().assertFitsPhone().capture("rating-links");
        var found = ADDRESS.matcher(office.locator(".slip-address").innerText());
        Assertions.assertThat(found.find()).isTrue();
        var code = office.locator(".slip-code").innerText().strip();
        office.locator("[id='links'] li", new Page.LocatorOptions().setHasText("钟离昧")).locator("[id$=':issue']").click();
        assertThat(office.locator("#message-link")).containsText("钟离昧委员，您提出的");

        var member = visitors.stranger().onPhone().open(found.group());
        var page = member.page();
        page.locator("#code").fill(code.equals("000000") ? "000001" : "000000");
        page.locator("#open").click();
        assertThat(page.locator("[role='alert']")).containsText("验证码不对");
        member.assertAccessible().assertFitsPhone().capture("visit-code");
        page.locator("#code").fill(code);
        page.locator("#open").click();
        assertThat(page.locator(".paper")).containsText("示例市教育局");
        member.assertAccessible().assertFitsPhone().capture("visit-reply");
        page.locator("label:has(input[name='attitude'][value='SATISFIED'])").click();
        page.locator("label:has(input[name='result'][value='BASICALLY_SATISFIED'])").click();
        page.locator("#remark").fill("希望尽快落实");
        page.locator("#rate").click();
        assertThat(page.locator("[role='status']")).containsText("评价已提交");
        assertThat(page.locator("main")).containsText("您的意见：希望尽快落实");
        member.capture("visit-rated");
        Assertions.assertThat(page.context().cookies()).isEmpty();

        secretary.open("find.xhtml?q=" + NUMBER);
        assertThat(office.locator("main")).containsText("本人，凭评价链接");
        assertThat(office.locator(".head")).containsText("办结");
    }

    @Test
    @DisplayName("凭链接的人看到答复中的承诺及其进展，和有账号的代表一样")
    void showsThePromisesOfTheReplyToWhoComesByALink(Visitors visitors) {
        var office = visitors.signedIn("secretary-b").open("find.xhtml?q=" + PROMISING).page();
        office.locator("main a", new Page.LocatorOptions().setHasText("评价链接")).click();
        office.locator("[id='links:line:0:issue']").click();
        assertThat(office.locator(".slip")).containsText("验证码");
        var found = ADDRESS.matcher(office.locator(".slip-address").innerText());
        Assertions.assertThat(found.find()).isTrue();
        var code = office.locator(".slip-code").innerText().strip();

        var member = visitors.stranger().onPhone().open(found.group());
        var page = member.page();
        page.locator("#code").fill(code);
        page.locator("#open").click();
        assertThat(page.locator("#promises .quote")).hasCount(1);
        assertThat(page.locator("#promises .light")).hasCount(1);
        assertThat(page.locator("#promises a")).hasCount(0);
        member.assertAccessible().assertFitsPhone().capture("visit-promises");
        Assertions.assertThat(page.context().cookies()).isEmpty();
    }
}
