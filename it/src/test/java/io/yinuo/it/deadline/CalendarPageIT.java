package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("工作日历")
class CalendarPageIT {

    private static final String NEXT_YEAR =
            "年份,2027\n通知,试〔2026〕1号\n放假,2027-01-01,2027-01-03,元旦\n放假,2027-02-05,2027-02-11,春节\n上班,2027-02-20,,春节\n";

    @Test
    @DisplayName("T6 读入有错的文件：指明行号，不保存")
    void namesTheLineOfAFileThatIsWrong(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/calendar.xhtml?year=2026");

        admin.page().locator("[id='sheet:file']").setInputFiles(
                file("年份,2027\n通知,试\n放假,2027-02-30,,春节\n放假,2026-05-01,,劳动节\n"));
        admin.page().locator("[id='sheet:take']").click();

        assertThat(admin.page().locator(".faults")).containsText("第 3 行");
        admin.assertAccessible().assertFitsPhone().capture("calendar-faults");
    }

    @Test
    @DisplayName("T10 录入2027年：先看变动，保存后重新计算并说明")
    void settlesTheNextYearAndCountsAgain(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/calendar.xhtml");

        admin.page().locator("[id='sheet:file']").setInputFiles(file(NEXT_YEAR));
        admin.page().locator("[id='sheet:take']").click();
        assertThat(admin.page().locator(".moves h2")).containsText("未完成的期限");
        assertThat(admin.page().locator(".month").nth(1).locator("td.holiday").first()).containsText("休");
        admin.page().locator("[id='sheet:settle']").click();

        assertThat(admin.page().locator("[id='notices']")).containsText("2027年");
        assertThat(admin.page().locator("[id='recount']")).containsText("已全部算完");
        admin.assertAccessible().assertFitsPhone().capture("calendar");
    }

    /** As the office's spreadsheet writes it. */
    private static FilePayload file(String text) {
        return new FilePayload("2027.csv", "text/csv", text.getBytes(Charset.forName("GB18030")));
    }
}
