package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("期限规则")
class DeadlineRulesPageIT {

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
    void isClosedToWhoeverDoesNotAdminister(Visitors visitors) {
        var officer = visitors.signedIn("officer").open("admin/deadlineRules.xhtml");

        assertThat(officer.page().locator("h1")).hasText("您没有办理此事的权限");
        officer.expectError("403");
    }
}
