package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("C1 诉求放到段落")
class RequestPlacesPageIT {

    private static final String FIRST = "您提出的建议收悉，现答复如下：";
    private static final String SECOND = "这件事我局已经办好。";

    @Test
    @DisplayName("诉求可以拖到段落上，也可以用菜单放；合并段落跟着走，存下后还在，审稿人看得到")
    void putsARequestOntoItsParagraph(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7312").register().prepare().assign();
        var address = "draft.xhtml?task=" + walk.task("officer");
        var officer = visitors.signedIn("officer").open(address);
        var page = officer.page();
        block(page, 0).fill(FIRST);
        page.locator("[data-block-command='add']").click();
        block(page, 1).fill(SECOND);
        field(page, "form:check").click();
        assertThat(page.locator(".findings li").filter(hasText("诉求1"))).containsText("还没有答复");

        page.locator("[data-answer-grip]").dragTo(block(page, 1));
        assertThat(page.locator(".answer-place")).hasText("见第2段");
        assertThat(page.locator(".block").nth(1).locator(".block-answers button")).hasText("诉求1");
        assertThat(block(page, 1)).hasValue(SECOND);
        field(page, "form:check").click();
        assertThat(page.locator(".findings li").filter(hasText("诉求1"))).containsText("还没有选答复情况");
        officer.assertAccessible().assertFitsPhone().capture("draft-request-placed");

        var menu = page.locator("[data-answer-target]");
        menu.selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator(".answer-place")).hasText("见第1段");
        menu.selectOption(new SelectOption().setIndex(2));
        page.locator("[id$=':state']").first().selectOption("ANSWERED");
        field(page, "form:submit").click();
        assertThat(field(page, "notices")).containsText("还缺一句话答复");
        assertThat(field(page, "form:status")).containsText("诉求已答 0 / 1");
        page.locator("[id$=':summary']").first().fill("已办好");
        block(page, 1).press("Home");
        block(page, 1).press("Backspace");
        assertThat(page.locator(".block")).hasCount(1);
        assertThat(page.locator(".answer-place")).hasText("见第1段");
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("已保存");

        officer.open(address);
        assertThat(page.locator(".answer-place")).hasText("见第1段");
        field(page, "form:outcome").selectOption("A");
        field(page, "form:disclosure").selectOption("PUBLIC");
        field(page, "form:submit").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(field(page, "notices")).containsText("已送审");

        var head = visitors.signedIn("head").open("review.xhtml?task=" + walk.task("head"));
        assertThat(head.page().locator(".brief .check li")).containsText(Pattern.compile("已办好[\\s\\S]*第1段：您提出的建议收悉"));
        head.assertAccessible().assertFitsPhone().capture("review-request-placed");
    }

    private static Locator.FilterOptions hasText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator block(Page page, int index) {
        return page.locator(".block textarea").nth(index);
    }
}
