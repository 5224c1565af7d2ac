package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
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
