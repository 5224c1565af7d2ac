package io.yinuo.it.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class PublishPageIT {

    /** A matter of the samples whose reply waits for its rating, signed as public. */
    private static final String NUMBER = "329";

    @Test
    @DisplayName("秘书通读公开文本后登记公开，已公开答复里可以读到")
    void secretaryPublishesTheMaskedCopy(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = secretary.page();
        secretary.open("find.xhtml?q=" + NUMBER);
        page.locator("a", new Page.LocatorOptions().setHasText("公开办理")).click();
        assertThat(page.locator("main")).containsText("信函检查");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("main")).containsText("请通读公开文本并勾选确认");
        page.locator("[id='form:alsoMasked']").fill("查无此语");
        page.locator("[id='form:maskMore']").click();
        assertThat(page.locator("main")).containsText("没有找到这段文字：查无此语");
        page.locator("[id='form:alsoMasked']").fill("营养餐");
        page.locator("[id='form:maskMore']").click();
        assertThat(page.locator(".paper")).containsText("［已隐去］");
        secretary.assertAccessible().assertFitsPhone().capture("publish");
        page.locator("[id='form:url']").fill("https://www.example.gov.cn/reply/329.html");
        page.locator(".ui-chkbox-label", new Page.LocatorOptions().setHasText("我已通读公开文本")).click();
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("[id='notices']")).containsText("公开文本已登记");
        assertThat(page.locator("main")).containsText("https://www.example.gov.cn/reply/329.html");
        secretary.assertAccessible().assertFitsPhone().capture("published-case");

        secretary.open("published.xhtml");
        secretary.assertAccessible().assertFitsPhone().capture("published-list");
        page.locator("main .papers a").first().click();
        assertThat(page.locator(".paper")).containsText("［已隐去］");
        secretary.assertAccessible().assertFitsPhone().capture("published-copy");
    }
}
