package io.yinuo.it.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("消息渠道")
class ChannelsPageIT {

    private static final String ADDRESS = "[id='channels:mailAddress']";
    private static final String SAVE = "[id='channels:save']";

    @Test
    @DisplayName("T15 T17 每一种消息各选接收方式，没有填邮箱的指出来，保存后还在")
    void settlesEachKind(Visitors visitors) {
        var supervisor = visitors.signedIn("supervisor").open("channels.xhtml");
        var page = supervisor.page();
        mode(page, "催办单").selectOption("AT_ONCE");
        mode(page, "到期提醒").selectOption("DIGEST");
        page.locator(ADDRESS).fill("");
        page.locator(SAVE).click();
        assertThat(page.locator("main .ui-message-error:visible")).containsText("请填");
        supervisor.assertAccessible().assertFitsPhone().capture("channels-refused");

        page.locator(ADDRESS).fill("supervisor@yinuo.example");
        page.locator(SAVE).click();

        assertThat(page.locator("#notices")).containsText("消息渠道已保存");
        supervisor.open("channels.xhtml");
        assertThat(mode(page, "催办单")).hasValue("AT_ONCE");
        assertThat(mode(page, "到期提醒")).hasValue("DIGEST");
        assertThat(mode(page, "通报")).hasValue("OFF");
        assertThat(page.locator(ADDRESS)).hasValue("supervisor@yinuo.example");
        supervisor.assertAccessible().assertFitsPhone().capture("channels");
    }

    @Test
    @DisplayName("T15 两个页面同时第一次设定，后一个得到明白的提示，不覆盖前一个")
    void tellsTheSecondPage(Visitors visitors) {
        var first = visitors.signedIn("liaison").open("channels.xhtml").page();
        var second = visitors.signedIn("liaison").open("channels.xhtml").page();

        first.locator(ADDRESS).fill("first@yinuo.example");
        first.locator(SAVE).click();
        assertThat(first.locator("#notices")).containsText("消息渠道已保存");
        second.locator(ADDRESS).fill("second@yinuo.example");
        second.locator(SAVE).click();

        assertThat(second.locator("#notices")).containsText("没有保存");
        first.reload();
        assertThat(first.locator(ADDRESS)).hasValue("first@yinuo.example");
    }

    private static Locator mode(Page page, String kind) {
        return page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true));
    }
}
