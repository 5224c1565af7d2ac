package io.yinuo.it.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("登记更正")
class CorrectionPageIT {

    private static final String REFERRAL = """
            市十八届人大二次会议第0761号建议
            标题：《关于增设护学岗的建议》
            领衔代表：张三丰
            交办单位：市人大常委会代表工委
            交办日期：2026年11月2日
            """;

    @Test
    @DisplayName("I9 改编号须写理由；撞号时指出另一件；前后值进办理记录")
    void correctsWhatWasRegistered(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = secretary.page();
        page.locator("[id='register:pasted']").fill(REFERRAL);
        page.locator("[id='register:read']").click();
        assertThat(page.locator("[id='register:numberText']")).hasValue("0761");
        page.locator("[id='register:registerAndOpen']").click();
        page.getByText("登记更正").click();

        field(page, "numberText").fill("198");
        page.locator("[id='correction:correct']").click();
        assertThat(page.locator(".field:has([id='correction:reason']) .ui-message-error")).containsText("请填写此项");
        field(page, "reason").fill("编号抄错");
        page.locator("[id='correction:correct']").click();
        assertThat(page.locator("[id='notices'] .ui-messages-error")).containsText("198");
        assertThat(page.getByText("查看已使用这个编号的件")).isVisible();
        field(page, "numberText").fill("0762");
        field(page, "title").fill("关于增设校门护学岗的建议");
        secretary.assertAccessible().assertFitsPhone().capture("correction");
        page.locator("[id='correction:correct']").click();

        assertThat(page.locator("[id='notices']")).containsText("登记已更正");
        page.locator("h1 a").click();
        assertThat(page.locator("h1")).containsText("第0762号 关于增设校门护学岗的建议");
        assertThat(page.getByText("编号抄错").first()).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("corrected-case");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='correction:" + id + "']");
    }
}
