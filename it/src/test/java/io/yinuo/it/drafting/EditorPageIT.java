package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.finding;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("答复的编辑框")
class EditorPageIT {

    private static final String FIRST = "您提出的建议收悉，现答复如下。我局对新建学校子以补助。";
    private static final String SECOND = "有关情况已与街道核对。";

    @Test
    @DisplayName("撤销只撤最后一步：改错、删段、分段都能撤，别的段落一字不动")
    void takesBackTheLastStepOnly(Visitors visitors) {
        var officer = drafting(visitors, "7343");
        var page = officer.page();
        var texts = page.locator(".block textarea");
        texts.first().fill(FIRST);
        page.locator("[data-block-command=add]").click();
        assertThat(texts).hasCount(2);
        texts.nth(1).fill(SECOND);
        page.locator("[id='form:check']").click();
        finding(page, "子以").locator("[data-fix-block]").click();
        assertThat(texts.first()).hasValue(FIRST.replace("子以", "予以"));

        texts.first().press("Control+z");
        assertThat(texts.first()).hasValue(FIRST);
        assertThat(texts.nth(1)).hasValue(SECOND);
        texts.first().press("Control+y");
        assertThat(texts.first()).hasValue(FIRST.replace("子以", "予以"));

        texts.nth(1).focus();
        page.locator("[data-block-command=drop]").click();
        assertThat(texts).hasCount(1);
        assertThat(page.locator("[data-editor-status]")).containsText("已删去");
        officer.assertAccessible().assertFitsPhone().capture("draft-undo");
        page.locator("[data-block-command=undo]").click();
        assertThat(texts).hasCount(2);
        assertThat(texts.nth(1)).hasValue(SECOND);
        assertThat(texts.first()).hasValue(FIRST.replace("子以", "予以"));
        assertThat(page.locator("[data-block-command=undo]")).hasCount(0);

        texts.nth(1).press("Home");
        texts.nth(1).press("Enter");
        assertThat(texts).hasCount(3);
        texts.nth(2).press("Control+z");
        assertThat(texts).hasCount(2);
        assertThat(texts.nth(1)).hasValue(SECOND);
    }

    @Test
    @DisplayName("标题里手打的序号不与自动序号重复；“二年级”不是序号")
    void numbersAHeadingOnce(Visitors visitors) {
        var page = drafting(visitors, "7344").page();
        var texts = page.locator(".block textarea");
        texts.first().fill("一、二年级课后服务");
        page.locator("[data-block-level=H1]").click();
        page.locator("[data-block-command=add]").click();
        assertThat(texts).hasCount(2);
        assertThat(texts.first()).hasValue("一、二年级课后服务");

        page.locator("[data-block-level=H1]").click();
        texts.nth(1).fill("二、关于午休看护经费");
        texts.first().focus();

        assertThat(texts.nth(1)).hasValue("关于午休看护经费");
        assertThat(page.locator(".block").nth(1)).hasAttribute("data-level", "H1");
        texts.nth(1).fill("（二）关于师资");
        page.locator("[data-block-level=H2]").click();
        assertThat(texts.nth(1)).hasValue("关于师资");
    }

    @Test
    @DisplayName("自己在别处保存过的文字：没有动笔就换成新的，动了笔则说明是自己的，以已保存的为首选")
    void knowsTheOwnTextThatWasSavedElsewhere(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7345").toDrafting();
        var address = "draft.xhtml?task=" + walk.task("officer");
        var first = visitors.signedIn("officer").open(address).page();
        var officer = visitors.signedIn("officer").open(address);
        var second = officer.page();
        var texts = second.locator(".block textarea");
        first.locator(".block textarea").first().fill(FIRST);
        first.locator("[id='form:save']").click();
        assertThat(first.locator("#notices")).containsText("已保存");

        second.evaluate("lookAgain()");
        assertThat(texts.first()).hasValue(FIRST);

        first.locator(".block textarea").first().fill(SECOND);
        first.locator("[id='form:save']").click();
        assertThat(first.locator("[id='form:versions'] li")).hasCount(second.locator("[id='form:versions'] li").count() + 1);
        texts.first().fill(FIRST + "特此答复。");
        second.locator("[id='form:save']").click();
        assertThat(second.locator("[data-conflict]")).containsText("您在别处保存的文字");
        assertThat(second.locator("[data-conflict] summary")).hasText("已保存的文字");
        officer.assertAccessible().assertFitsPhone().capture("draft-own-conflict");
        second.locator("[id='form:takeStored']").click();
        second.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(texts.first()).hasValue(SECOND);
        assertThat(second.locator("[data-keeper-offer]")).isHidden();
    }

    private static Visitor drafting(Visitors visitors, String number) {
        var walk = new Walk(new Remote(visitors.address()), number).toDrafting();
        return visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
    }
}
