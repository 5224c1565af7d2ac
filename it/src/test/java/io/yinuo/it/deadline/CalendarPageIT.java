package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("工作日历")
class CalendarPageIT {

    private static final String NUMBER = "8475";

    private static final String ITS_YEAR = "年份,%d\n通知,试〔2026〕1号\n放假,%s,,试行放假\n";

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
    @DisplayName("T5 T10 录入一年的安排：在办件先说明年份未收录，录入前看到它要变动，保存后重新计算，它的说明写明缘由")
    void settlesAYearAndCountsAgain(Visitors visitors) {
        var remote = new Remote(visitors.address());
        var id = new Walk(remote, NUMBER).register().id();
        var due = replyDay(remote, id);
        var year = due.getYear() + "年";
        var admin = visitors.signedIn("admin").open("admin/calendar.xhtml");
        boolean settled = admin.page().locator("ul.plain-list li > a").allTextContents().stream().anyMatch(one -> one.contains(year));
        var secretary = visitors.signedIn("secretary").open("deadlines.xhtml?id=" + id + "&kind=REPLY");
        assertThat(secretary.page().locator(".explained", new Page.LocatorOptions().setHasText("放假安排尚未收录")))
                .hasCount(settled ? 0 : 1);
        assertEquals(!settled, saysProvisional(visitors, id));

        admin.page().locator("[id='sheet:file']").setInputFiles(file(ITS_YEAR.formatted(due.getYear(), due)));
        admin.page().locator("[id='sheet:take']").click();
        assertThat(admin.page().locator(".moves h2")).containsText("未完成的期限");
        assertThat(admin.page().locator(".moves")).containsText(NUMBER);
        assertThat(admin.page().locator(".moves li a")).hasCount(0);
        assertThat(admin.page().locator(".month").nth(due.getMonthValue() - 1).locator("td.holiday").first()).containsText("休");
        admin.page().locator("[id='sheet:settle']").click();

        assertThat(admin.page().locator("[id='notices']")).containsText(year);
        assertThat(admin.page().locator("[id='recount']")).containsText("已全部算完");
        admin.assertAccessible().assertFitsPhone().capture("calendar");
        assertNotEquals(due, replyDay(remote, id));
        assertFalse(saysProvisional(visitors, id));
        secretary.open("deadlines.xhtml?id=" + id + "&kind=REPLY");
        assertThat(secretary.page().locator(".sentence").first()).containsText("因放假安排（试〔2026〕1号）重新计算");
    }

    /** Whether the light of the case calls its day provisional. */
    private static boolean saysProvisional(Visitors visitors, String id) {
        var secretary = visitors.signedIn("secretary").open("suggestion.xhtml?id=" + id);
        secretary.assertAccessible().assertFitsPhone().capture("deadline-provisional");
        return secretary.page().locator(".head a.light").first().textContent().contains("暂定");
    }

    private static LocalDate replyDay(Remote remote, String id) {
        return LocalDate.parse(remote.get("secretary", "suggestions/" + id).done().object().getString("replyDueOn"));
    }

    /** As the office's spreadsheet writes it. */
    private static FilePayload file(String text) {
        return new FilePayload("year.csv", "text/csv", text.getBytes(Charset.forName("GB18030")));
    }
}
