package io.yinuo.it.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("到期日历")
class DueMonthPageIT {

    private static final String NUMBER = "8471";

    @Test
    @DisplayName("按月列出到期事项，可按科室、事项、灯筛选，点开就是该件")
    void showsWhatFallsDue(Visitors visitors) {
        var remote = new Remote(visitors.address());
        var id = new Walk(remote, NUMBER).register().prepare().assign().id();
        var due = LocalDate.parse(remote.get("secretary", "suggestions/" + id).done().object().getString("replyDueOn"));
        var secretary = visitors.signedIn("secretary").open("dueMonth.xhtml?owed=REPLY&month=" + YearMonth.from(due));
        var page = secretary.page();
        var day = page.locator(".due-month td[data-date='" + due + "']");
        var item = page.locator("a.due[href*='" + id + "']");
        var listed = page.locator("ol.due-list a.light[href*='" + id + "']");
        assertThat(listed).hasCount(1);
        assertThat(page.locator("ol.due-list a[data-explain][href*='" + id + "']"))
                .hasAttribute("href", Pattern.compile("kind=REPLY"));
        assertThat(unfolded(day, item)).containsText("第" + NUMBER + "号 答复 · 未到期");

        page.locator("#level").selectOption("LATE");
        page.locator("form.card button").click();
        assertThat(page.locator("#level")).hasValue("LATE");
        assertThat(page.locator("#owed")).hasValue("REPLY");
        assertThat(listed).hasCount(0);
        assertThat(page.locator(".fc-bg-event").first()).isVisible();
        assertThat(item).hasCount(0);
        page.locator("#level").selectOption("OK");
        page.locator("form.card button").click();
        assertThat(listed).hasCount(1);
        page.locator("#owed").selectOption("CO_HANDLING");
        page.locator("form.card button").click();
        assertThat(listed).hasCount(0);
        page.locator("#owed").selectOption("REPLY");
        page.locator("#section").selectOption(new SelectOption().setLabel("人事科"));
        page.locator("form.card button").click();
        assertThat(listed).hasCount(0);
        page.locator("#section").selectOption("");
        page.locator("form.card button").click();
        assertThat(day).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("due-month");
        unfolded(day, item).click();

        assertThat(page.locator("h1")).containsText("关于第" + NUMBER + "件事的建议");
    }

    @Test
    @DisplayName("T3 标出休息日和调休上班，可以翻到下一个月")
    void marksRestDaysAndMakeUpDays(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("dueMonth.xhtml?month=2026-10");
        var page = secretary.page();

        assertThat(page.locator("td[data-date='2026-10-01'] .holiday")).containsText("休");
        assertThat(page.locator(".due-month .adjusted_workday").first()).containsText("班");
        assertThat(page.locator(".due-month th.fc-day").first()).containsText("周一");
        page.locator("[id='next']").click();
        assertThat(page.locator("h1")).hasText("2026年11月");
    }

    /** Where more falls due on a day than it shows, the others are behind a link. */
    private static Locator unfolded(Locator day, Locator item) {
        assertThat(item.first()).isAttached();
        var more = day.locator(".fc-daygrid-more-link");
        if (!item.first().isVisible() && more.isVisible()) {
            more.click();
            return day.page().locator(".fc-popover").locator(item);
        }
        return item.first();
    }

    @Test
    void isClosedToDeputies(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("dueMonth.xhtml");

        assertThat(deputy.page().locator("h1")).hasText("您没有办理此事的权限");
        deputy.expectError("403");
    }
}
