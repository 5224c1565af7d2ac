package io.yinuo.it.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("清单收件")
class ReferralListPageIT {

    private static final String ROWS = "[id='list:table_data'] > tr";

    @Test
    @DisplayName("I8 一份清单一次登记；再传一次不重复登记")
    void registersAWholeListOnce(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("referralList.xhtml");
        var page = secretary.page();

        upload(page, ReferredLists.of(8_101, 12));

        assertThat(page.locator("[id='list:summary'] h2")).containsText("共 12 件：可登记 12 件");
        assertThat(page.locator("[id='list:summary']")).containsText("责任领导");
        assertThat(page.locator(ROWS).first()).containsText("张三丰、李四光、王五");
        assertThat(page.locator(ROWS).first()).containsText("63000000");
        assertThat(page.locator(".upload .hint")).containsText("请选 XLSX 表格");
        secretary.assertAccessible().assertFitsPhone().capture("referral-list");
        page.locator("[id='list:register']").click();
        assertThat(page.locator("[id='notices']")).containsText("共登记 12 件");
        assertThat(page.locator(ROWS).last()).containsText("已登记");
        assertThat(page.locator("[id='list:summary'] h2")).containsText("本次已登记 12 件");
        secretary.assertAccessible().assertFitsPhone().capture("referral-list-done");

        upload(page, ReferredLists.of(8_101, 12));

        assertThat(page.locator("[id='list:summary'] h2")).containsText("可登记 0 件，待补正 0 件，此前已登记 12 件");
        page.locator(ROWS).first().getByText("此前已登记").click();
        assertThat(page.locator("h1")).containsText("第8101号");
    }

    @Test
    @DisplayName("I8 缺、重、错逐行说明，改好再登记，不要的跳过")
    void mendsAndSkipsWhatIsWrong(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("referralList.xhtml");
        var page = secretary.page();

        upload(page, ReferredLists.withFaults(8_201));

        assertThat(page.locator("[id='list:summary'] h2")).containsText("可登记 1 件，待补正 2 件");
        assertThat(page.locator(ROWS).nth(1)).containsText("与第 2 行的编号相同");
        assertThat(page.locator(ROWS).nth(2)).containsText("“三月初”不是日期");
        page.locator("[id='list:table:1:chosen']").uncheck();
        assertThat(page.locator("[id='list:summary'] h2")).containsText("待补正 1 件");
        page.locator("[id='list:table:2:edit']").click();
        field(page, "referredOn").fill("2026-03-03");
        field(page, "delegation").fill("城区代表团");
        field(page, "phone").fill("63000001");
        secretary.assertAccessible().assertFitsPhone().capture("referral-list-mend");
        page.locator("[id='list:mend']").click();
        assertThat(page.locator("[id='list:summary'] h2")).containsText("可登记 2 件，待补正 0 件");
        assertThat(page.locator("[id='list:summary'] h2")).containsText("不登记 1 件");
        assertThat(page.locator(ROWS).nth(2)).containsText("城区代表团 · 63000001");
        page.locator("[id='list:register']").click();

        assertThat(page.locator("[id='notices']")).containsText("共登记 2 件");
        assertThat(page.locator(ROWS).nth(1).getByText("已登记")).hasCount(0);
    }

    @Test
    void refusesWhatIsNoListAndGivesOutATemplate(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("referralList.xhtml").page();

        page.locator("[id='list:file']")
                .setInputFiles(new FilePayload("清单.txt", "text/plain", "第一行".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='list:upload']").click();
        assertThat(page.locator(".upload .ui-message-error:visible")).containsText("XLSX");

        var template = page.waitForDownload(() -> page.locator("[id='list:template']").click());
        Assertions.assertThat(template.suggestedFilename()).matches(Pattern.compile("交办清单.*\\.xlsx"));
    }

    private static void upload(Page page, byte[] list) {
        page.locator("[id='list:file']").setInputFiles(new FilePayload("清单.xlsx", ReferredLists.MEDIA_TYPE, list));
        page.locator("[id='list:upload']").click();
        assertThat(page.locator(ROWS).first()).isVisible();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='list:" + id + "']");
    }
}
