package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("期限规则")
class DeadlineRulesPageIT {

    private static final String NUMBER = "8482";

    @Test
    @DisplayName("T2 超出法定上限的期限在该处指出；T10 保存之前看得到哪些期限会变动")
    void pointsAtWhatIsWrongAndTellsWhatWouldMove(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/deadlineRules.xhtml");
        var amount = admin.page().locator("[id$=':amount']").first();
        var before = amount.inputValue();

        amount.fill("400");
        admin.page().locator("[id='sheet:attempt']").click();
        assertThat(admin.page().locator(".ui-message-error:visible")).containsText("184");
        amount.fill(before);
        admin.page().locator("[id='sheet:attempt']").click();

        assertThat(admin.page().locator(".moves h2")).containsText("未完成的期限");
        admin.assertAccessible().assertFitsPhone().capture("deadline-rules");
    }

    @Test
    @DisplayName("T10 改了没有先看影响就保存：先示变动，不保存；T23 可以为一种件别的复杂事项另定答复期限")
    void showsWhatMovesBeforeItSaves(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).register();
        var admin = visitors.signedIn("admin").open("admin/deadlineRules.xhtml");
        var page = admin.page();
        var amount = page.locator("[id$=':amount']").first();
        var before = amount.inputValue();
        var complex = page.locator("#all h2 .tag");
        assertThat(complex).hasCount(1);

        page.locator("[id='sheet:addedComplex'] .ui-chkbox-box").click();
        page.locator("[id='sheet:add']").click();
        assertThat(complex).hasCount(2);
        amount.fill(String.valueOf(Integer.parseInt(before) + 1));
        page.locator("[id='sheet:save']").click();

        assertThat(page.locator("#notices")).containsText("还没有保存");
        assertThat(page.locator(".moves")).containsText(NUMBER);
        admin.assertAccessible().capture("deadline-rules-look");
        page.reload();
        assertThat(amount).hasValue(before);
    }

    @Test
    void isClosedToWhoeverDoesNotAdminister(Visitors visitors) {
        var officer = visitors.signedIn("officer").open("admin/deadlineRules.xhtml");

        assertThat(officer.page().locator("h1")).hasText("您没有办理此事的权限");
        officer.expectError("403");
    }
}
