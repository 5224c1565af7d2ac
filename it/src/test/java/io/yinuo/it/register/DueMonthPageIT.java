package io.yinuo.it.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        var day = page.locator("table.due-month td").filter(new Locator.FilterOptions()
                .setHas(page.locator("b", new Page.LocatorOptions().setHasText(Pattern.compile("^" + due.getDayOfMonth() + "$")))));
        var item = day.locator("a[href*='" + id + "']");
        assertThat(item).hasCount(1);
        assertThat(page.locator("table.due-month a[href*='" + id + "']")).hasCount(1);

        page.locator("#level").selectOption("LATE");
        page.locator("form.card button").click();
        assertThat(page.locator("#level")).hasValue("LATE");
        assertThat(page.locator("#owed")).hasValue("REPLY");
        assertThat(item).hasCount(0);
        page.locator("#level").selectOption("OK");
        page.locator("form.card button").click();
        assertThat(item).hasCount(1);
        page.locator("#owed").selectOption("CO_HANDLING");
        page.locator("form.card button").click();
        assertThat(item).hasCount(0);
        page.locator("#owed").selectOption("REPLY");
        page.locator("#section").selectOption(new SelectOption().setLabel("人事科"));
        page.locator("form.card button").click();
        assertThat(item).hasCount(0);
        page.locator("#section").selectOption("");
        page.locator("form.card button").click();
        item.evaluate("link => link.closest('details')?.setAttribute('open', '')");
        secretary.assertAccessible().assertFitsPhone().capture("due-month");
        item.click();

        assertThat(page.locator("h1")).containsText("关于第" + NUMBER + "件事的建议");
    }

    @Test
    @DisplayName("T3 标出休息日和调休上班，可以翻到下一个月")
    void marksRestDaysAndMakeUpDays(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("dueMonth.xhtml?month=2026-10");
        var page = secretary.page();

        assertThat(page.locator("td.holiday").first()).containsText("休");
        assertThat(page.locator("td.adjusted_workday").first()).containsText("班");
        page.locator("[id='next']").click();
        assertThat(page.locator("h1")).hasText("2026年11月");
    }

    @Test
    void isClosedToDeputies(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("dueMonth.xhtml");

        assertThat(deputy.page().locator("h1")).hasText("您没有办理此事的权限");
        deputy.expectError("403");
    }
}
