package io.yinuo.it.suggestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("建议详情")
class SuggestionPageIT {

    @Test
    void saysWhoHoldsItAndDrawsWhereItStands(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=198");

        assertThat(secretary.page().locator(".holders li").first()).isVisible();
        assertThat(secretary.page().locator(".picture .djs-element.here").first()).isVisible();
        assertThat(secretary.page().getByText("登记收件").first()).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("suggestion");
    }

    @Test
    void matterOfAnotherBureauIsNotThere(Visitors visitors) {
        var own = visitors.signedIn("secretary").open("find.xhtml?q=198").page();
        var address = own.url().substring(own.url().indexOf("suggestion.xhtml"));

        var stranger = visitors.signedIn("secretary-b").open(address);

        assertThat(stranger.page().locator("h1")).hasText("没有找到这一页");
        stranger.expectError("404");
    }

    @Test
    void addressThatNamesNothingIsThePageThatIsNotThere(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("suggestion.xhtml?id=198");

        assertThat(secretary.page().locator("h1")).hasText("没有找到这一页");
        secretary.expectError("404");
    }
}
