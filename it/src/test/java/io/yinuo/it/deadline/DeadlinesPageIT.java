package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("期限说明")
class DeadlinesPageIT {

    @Test
    @DisplayName("T8 台账上的日期一点就说明是怎么算的")
    void showsInPlaceHowADateCameAbout(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("ledger.xhtml");
        var page = secretary.page();

        page.locator("a[data-explain]").first().click();

        assertThat(page.locator("dialog.explanation .sentence").first()).containsText("起算");
        assertThat(page.locator("dialog.explanation td.due").first()).isVisible();
        secretary.assertAccessible().capture("deadline-explained");
        page.locator("dialog.explanation .close").click();
        assertThat(page.locator("dialog.explanation")).hasCount(0);
    }

    @Test
    @DisplayName("T8 代表看得到自己那一件的答复期限是怎么算的")
    void tellsTheDeputyOfTheReply(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("deputy/home.xhtml");
        deputy.page().locator("a.light").first().click();

        assertThat(deputy.page().locator("dialog.explanation h2").first()).containsText("答复");
    }

    @Test
    @DisplayName("T3 T7 跨2023年春节的期限：写明跳过的假日、照计的调休上班和所依据的通知，小日历上标出")
    void explainsAcrossTheSpringFestival(Visitors visitors) {
        var secretary = explained(visitors, "8473", LocalDate.of(2023, 1, 16), "ASSIGNMENT");

        assertThat(secretary.page().locator(".sentence").first()).containsText("第 10 个工作日是2023年2月2日");
        assertThat(secretary.page().locator(".sentence").first()).containsText("2023年1月21日至2023年1月27日（春节）");
        assertThat(secretary.page().locator(".sentence").first()).containsText("2023年1月28日至2023年1月29日（春节）");
        assertThat(secretary.page().locator(".sentence").first()).containsText("〔2022〕16号");
        assertThat(secretary.page().locator("td.due")).containsText("2");
        assertThat(secretary.page().locator("td.adjusted_workday")).hasCount(2);
        secretary.assertAccessible().assertFitsPhone().capture("deadline-spring-festival");
    }

    @Test
    @DisplayName("T1 T7 月末交办、到期的月没有那一天：到月末为止，说明里写得明白")
    void explainsAcrossAMonthEnd(Visitors visitors) {
        var secretary = explained(visitors, "8474", LocalDate.of(2022, 11, 30), "REPLY");

        assertThat(secretary.page().locator(".sentence").first()).containsText("满 3 个月是2023年2月28日");
        assertThat(secretary.page().locator("td.due")).containsText("28");
    }

    private static Visitor explained(Visitors visitors, String number, LocalDate referredOn, String kind) {
        var id = new Walk(new Remote(visitors.address()), number).register(referredOn).id();
        return visitors.signedIn("secretary").open("deadlines.xhtml?id=" + id + "&kind=" + kind);
    }

    @Test
    void isAPageOfItsOwn(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("ledger.xhtml");
        var href = secretary.page().locator("a[data-explain]").first().getAttribute("href");

        secretary.open(href.substring(href.indexOf("deadlines.xhtml")).replaceFirst("&kind=.*", ""));

        assertThat(secretary.page().locator("h1")).hasText("期限是怎么算的");
        assertThat(secretary.page().locator(".sentence").first()).containsText("起算");
        secretary.assertAccessible().assertFitsPhone().capture("deadlines");
    }

    @Test
    void tellsNothingOfACaseOfAnotherBureau(Visitors visitors) {
        var own = visitors.signedIn("secretary").open("ledger.xhtml").page();
        var href = own.locator("a[data-explain]").first().getAttribute("href");

        var stranger = visitors.signedIn("secretary-b").open(href.substring(href.indexOf("deadlines.xhtml")));

        assertThat(stranger.page().locator("h1")).hasText("没有找到这一页");
        stranger.expectError("404");
    }
}
