package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class InboxPageIT {

    @Test
    @DisplayName("T13 秘书看到超期提醒，点“知道了”，留下知悉的时间")
    void secretaryTakesNoteOfWhatIsOverdue(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("inbox.xhtml");
        var page = secretary.page();
        assertThat(page.locator("[id='form:mine']")).containsText("超期提醒");
        assertThat(page.locator("[id='form:proposed']")).hasCount(0);
        secretary.assertAccessible().assertFitsPhone().capture("inbox");
        int waiting = page.locator("[id$=':acknowledge']").count();

        page.locator("[id$=':acknowledge']").first().click();

        assertThat(page.locator("[id$=':acknowledge']")).hasCount(waiting - 1);
        assertThat(page.locator("[id='form:mine']")).containsText("知悉");
    }

    @Test
    @DisplayName("T14 办公室主任在消息页看到待决定的事项")
    void showsTheOfficeDirectorWhatWaits(Visitors visitors) {
        var reviewer = visitors.signedIn("reviewer").open("inbox.xhtml");

        assertThat(reviewer.page().locator("[id='form:proposed']")).containsText("待办公室主任决定");
        reviewer.assertAccessible().assertFitsPhone().capture("inbox-reviewer");
    }

    @Test
    @DisplayName("T14 管理员设定提前几天提醒、超期几天催办，顺序不对的不保存")
    void administratorSettlesTheDays(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/deadlineRules.xhtml");
        var page = admin.page();
        page.locator("[id='ladder:superviseAfter']").fill("1");
        page.locator("[id='ladder:saveLadder']").click();
        assertThat(page.locator("[id='ladder']")).containsText("2");
        page.locator("[id='ladder:superviseAfter']").fill("6");
        page.locator("[id='ladder:saveLadder']").click();

        assertThat(page.locator("#notices")).containsText("已保存");
        assertThat(page.locator("[id='ladder:superviseAfter']")).hasValue("6");
        admin.assertAccessible().assertFitsPhone().capture("ladder");
    }
}
