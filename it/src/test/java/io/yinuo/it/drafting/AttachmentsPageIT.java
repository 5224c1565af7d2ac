package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.field;
import static io.yinuo.it.browser.Editor.finding;
import static io.yinuo.it.browser.Editor.paste;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("C11 答复的附件")
class AttachmentsPageIT {

    private static final String LIST = "学校名单";
    private static final String PLAN = "义务教育学校课后服务延长时间、丰富课程和加强保障的工作方案及任务分工一览表";

    @Test
    @DisplayName("加附件、写名称、换顺序、删附件，序号和附件说明自动编排，预览、检查和函件页都看得到")
    void addsOrdersAndRemovesAttachments(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7341").toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var texts = page.locator(".block textarea");
        assertThat(texts).hasCount(1);

        page.locator("[data-block-command=attach]").click();
        assertThat(titles(page)).hasCount(1);
        assertThat(texts).hasCount(3);
        titles(page).first().fill(LIST + "。");
        titles(page).first().press("Control+End");
        titles(page).first().press("Enter");
        assertThat(texts.nth(2)).isFocused();
        assertThat(texts).hasCount(3);
        assertThat(page.locator("[data-before-attachments] + .block[data-level=ATTACHMENT] textarea")).hasValue(LIST + "。");
        texts.nth(2).fill("第一小学、第二小学。");
        assertThat(note(page)).hasText(new String[] {"附件：" + LIST + "。"});

        page.locator("[data-block-command=attach]").click();
        assertThat(titles(page)).hasCount(2);
        titles(page).nth(1).fill(PLAN);
        texts.nth(4).fill("2027年6月底前，我局将为12所学校配齐专职教师。");
        assertThat(note(page)).hasText(new String[] {"附件：1. " + LIST + "。", "2. " + PLAN});

        field(page, "form:check").click();
        assertThat(finding(page, "正文没有提到附件2")).isVisible();
        finding(page, "附件1的名称之后不加标点").locator("[data-fix-block]").click();
        assertThat(titles(page).first()).hasValue(LIST);
        officer.assertAccessible().assertFitsPhone().capture("draft-attachments");

        titles(page).nth(1).focus();
        page.locator("[data-block-command=up]").click();
        assertThat(titles(page).first()).hasValue(PLAN);
        assertThat(texts.nth(2)).hasValue("2027年6月底前，我局将为12所学校配齐专职教师。");
        assertThat(texts.nth(4)).hasValue("第一小学、第二小学。");
        assertThat(note(page)).hasText(new String[] {"附件：1. " + PLAN, "2. " + LIST});

        field(page, "form:showPages").click();
        var pages = page.locator("[id='form:pages'] figure");
        assertThat(pages.last()).containsText(LIST);
        assertThat(pages.filter(new Locator.FilterOptions().setHasText("附件2"))).hasCount(1);
        assertThat(page.locator("[id='form:cards']")).containsText("配齐专职教师");
        officer.assertFitsPhone().capture("draft-attachments-pages");

        titles(page).nth(1).focus();
        page.locator("[data-block-command=drop]").click();
        assertThat(page.locator("[data-editor-status]")).containsText("再按一次");
        assertThat(titles(page)).hasCount(2);
        page.locator("[data-block-command=drop]").click();
        assertThat(titles(page)).hasCount(1);
        assertThat(texts).hasCount(3);
        assertThat(note(page)).hasText(new String[] {"附件：" + PLAN});

        texts.first().fill(texts.first().inputValue() + "安排见附件。");
        field(page, "form:save").click();
        assertThat(field(page, "notices")).containsText("已保存");

        officer.open("letter.xhtml?reply=" + walk.reply());
        assertThat(page.locator(".paper .attachment-note")).hasText("附件：" + PLAN);
        assertThat(page.locator(".paper-attachment-label")).hasText("附件");
        assertThat(page.locator(".paper-attachment")).hasText(PLAN);
        assertThat(page.locator(".paper-sign ~ p").filter(new Locator.FilterOptions().setHasText("12所学校"))).isVisible();
        officer.assertAccessible().assertFitsPhone().capture("letter-attachments");
    }

    @Test
    @DisplayName("粘贴的“附件1”行连同下一行成为附件；没有名称的附件不能提交")
    void readsAttachmentsFromPastedText(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7342").toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var texts = page.locator(".block textarea");
        texts.first().focus();
        page.locator("[data-block-command=add]").click();
        assertThat(texts).hasCount(2);

        paste(texts.nth(1), String.join("\n", List.of("详见附件。", "附件", LIST, "一、小学", "第一小学。")));
        assertThat(titles(page)).hasCount(1);
        assertThat(titles(page).first()).hasValue(LIST);
        assertThat(page.locator(".block").nth(3)).hasAttribute("data-level", "H1");

        titles(page).first().fill("");
        field(page, "form:submit").click();
        assertThat(page.locator("main")).containsText("附件还没有名称");
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);
    }

    private static Locator titles(Page page) {
        return page.locator(".block[data-level=ATTACHMENT] textarea");
    }

    private static Locator note(Page page) {
        return page.locator("[data-attachment-note] p");
    }
}
