package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("范文和常用语")
class StandardTextsPageIT {

    @Test
    @DisplayName("KT1 秘书写范文和常用语，写错的字段当场指出，写好的字不丢；停用后不再提供")
    void keepsTextsForLetters(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("standardText.xhtml?kind=LINE");
        var page = secretary.page();
        field(page, "form:name").fill("致谢（甲）");
        text(page).fill("感谢{代表的名字}对教育工作的关心，");
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("没有这样的字段：{代表的名字}");
        assertThat(text(page)).hasValue("感谢{代表的名字}对教育工作的关心，");

        text(page).fill("感谢您对教育工作的关心，联系人：");
        page.locator("[data-insert='{联系人}']").click();
        assertThat(text(page)).hasValue("感谢您对教育工作的关心，联系人：{联系人}");
        field(page, "form:source").fill("局办公室 2026 年用语");
        secretary.assertAccessible().assertFitsPhone().capture("standard-text");
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("已保存");

        field(page, "search:words").fill("致谢（甲）");
        assertThat(page.locator("[id='search:table_data'] tr")).hasCount(1);
        secretary.assertAccessible().assertFitsPhone().capture("standard-texts");
        page.locator("[id='search:table_data'] a").click();
        text(page).fill("感谢您多年来对教育工作的关心。");
        field(page, "form:switchOff").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(field(page, "notices")).containsText("已停用");
        assertThat(page.locator("h1")).containsText("已停用");
        assertThat(text(page)).hasValue("感谢您多年来对教育工作的关心。");
        field(page, "form:switchOn").click();
        assertThat(field(page, "notices")).containsText("已启用");
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("已保存");

        field(page, "search:words").fill("致谢（甲）");
        assertThat(page.locator("[id='search:table_data'] tr")).hasCount(1);
        page.locator("[id='search:table_data'] a").click();
        assertThat(text(page)).hasValue("感谢您多年来对教育工作的关心。");
        field(page, "form:switchOff").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("h1")).containsText("已停用");
        secretary.open("standardTexts.xhtml");
        field(page, "search:words").fill("致谢（甲）");
        assertThat(page.locator("[id='search:table_data'] tr", new Page.LocatorOptions().setHasText("致谢"))).containsText("已停用");
    }

    @Test
    @DisplayName("KT2 KT3 从范文起草，字段按案件填好；常用语插到光标处，没填上的字段检查出来")
    void draftsWithThem(Visitors visitors) {
        var secretary = visitors.signedIn("secretary");
        write(secretary, "TEMPLATE", "范文（乙）", "{开头语}", "已做的工作", "{填写：做了哪些工作}");
        write(secretary, "LINE", "结尾（乙）", "请与{联系人}联系，会办单位为{会办单位}。");
        var walk = new Walk(new Remote(visitors.address()), "7311").register().prepare().assign();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();

        offered(page, "范文（乙）").locator("[data-begin-with]").click();
        assertThat(field(page, "notices")).containsText("还有 1 处待填");
        assertThat(page.locator(".block textarea")).hasCount(3);
        assertThat(text(page)).hasValue(Pattern.compile(".*第7311件事.*现答复如下："));

        page.locator(".block textarea").nth(2).fill("已走访全部学校。");
        page.locator("[data-kept-filter]").fill("结尾（乙）");
        assertThat(page.locator("[data-kept-lines] > li:visible")).hasCount(1);
        assertThat(offered(page, "结尾（乙）").locator("[data-kept-why]")).hasText(Pattern.compile("相同之处：.+|各类件都可用"));
        page.locator(".block textarea").nth(2).press("End");
        offered(page, "结尾（乙）").locator("[data-use-line]").click();
        assertThat(page.locator(".block textarea").nth(2)).hasValue(Pattern.compile("已走访全部学校。请与.+联系，会办单位为\\{会办单位\\}。"));
        field(page, "form:check").click();
        assertThat(page.locator(".findings li").filter(new Locator.FilterOptions().setHasText("{会办单位}")).first())
                .containsText("没有填上");
        officer.assertAccessible().assertFitsPhone().capture("draft-kept-texts");
        officer.open("suggestion.xhtml?id=" + walk.id());
        assertThat(page.locator("main")).containsText("在草稿中用了范文或常用语");
    }

    private static void write(Visitor secretary, String kind, String name, String... paragraphs) {
        var page = secretary.open("standardText.xhtml?kind=" + kind).page();
        field(page, "form:name").fill(name);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                page.locator("[data-block-command='add']").click();
            }
            page.locator(".block textarea").nth(i).fill(paragraphs[i]);
        }
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("已保存");
    }

    private static Locator offered(Page page, String name) {
        return page.locator(".kept-lines li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator text(Page page) {
        return page.locator(".block textarea").first();
    }
}
