package io.yinuo.it.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class SubstitutionsPageIT {

    @Test
    @DisplayName("局长授权副局长签发：只列出能代办的人，缺依据被拒绝，设置后两人都看得到，提前结束后两人都不再看到")
    void directorAuthorisesTheViceDirectorToSign(Visitors visitors) {
        var director = visitors.signedIn("director").open("substitutions.xhtml");
        var page = director.page();
        var offered = page.locator("[id='form:substituteId']");
        assertThat(offered).containsText("程景行");
        assertThat(offered).not().containsText("沈以宁");
        assertThat(offered).not().containsText("杨儿");
        page.locator(".ui-chkbox-label", new Page.LocatorOptions().setHasText("授权签发（只含签发")).click();
        choose(page, "程景行");
        page.locator("[id='form:appoint']").click();
        assertThat(page.locator("main")).containsText("请填写");
        page.locator("[id='form:ground']").fill("局办公会纪要〔2026〕3号");
        page.locator("[id='form:appoint']").click();

        assertThat(page.locator("#arranged")).containsText("程景行 代 杨儿");
        assertThat(page.locator("#arranged")).containsText("依据：局办公会纪要〔2026〕3号");
        director.assertAccessible().assertFitsPhone().capture("substitutions");

        var vice = visitors.signedIn("vice").open("substitutions.xhtml");
        assertThat(vice.page().locator("#arranged")).containsText("程景行 代 杨儿");
        assertThat(vice.page().locator("#arranged")).containsText("局办公会纪要〔2026〕3号");
        vice.assertAccessible().assertFitsPhone().capture("substitution-of-the-substitute");
        vice.open("desk.xhtml");
        assertThat(vice.page().locator("#standIns")).containsText("程景行 代 杨儿");
        assertThat(vice.page().locator("#standIns")).containsText("授权签发");

        page.locator("#arranged button").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#arranged")).containsText("没有正在生效");
        assertThat(page.locator("#notices")).containsText("已结束");
        assertThat(page.locator("#arranged")).not().containsText("程景行 代 杨儿");
        director.assertAccessible().assertFitsPhone().capture("substitution-ended");
        vice.open("substitutions.xhtml");
        assertThat(vice.page().locator("#arranged")).not().containsText("程景行 代 杨儿");
    }

    private static void choose(Page page, String name) {
        page.locator("[id='form:substituteId']").selectOption(new SelectOption().setLabel(name));
    }
}
