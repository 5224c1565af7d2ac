package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("手机上填写")
class PhoneFieldsPageIT {

    @Test
    @DisplayName("代表登录就到自己的建议；点标题不算选了第一项；没有选的提示就在眼前")
    void takesTheNameOfAQuestionForNoAnswer(Visitors visitors) {
        var walk = walk(visitors, "8931").review().sign();
        walk.numbered();
        walk.deliver();
        var deputy = visitors.signedIn("deputy").onPhone().open("index.xhtml");
        var page = deputy.page();
        assertThat(page).hasURL(Pattern.compile("deputy/home"));

        deputy.open("deputy/suggestion.xhtml?id=" + walk.id());
        page.locator("label", new Page.LocatorOptions().setHasText("办理态度")).first().click();
        assertThat(page.locator("[id='rate'] input:checked")).hasCount(0);
        page.locator("[id='rate:submit']").click();

        assertThat(page.locator("[id='rate'] .ui-message-error").first()).isInViewport();
        assertThat(page.locator("[id='rate:submit']")).isVisible();
        deputy.assertFitsPhone();
    }

    @Test
    @DisplayName("退回没有写理由，理由一栏移到眼前")
    void bringsTheMissingReasonIntoSight(Visitors visitors) {
        var walk = walk(visitors, "8932").review();
        var director = visitors.signedIn("director").onPhone().open("review.xhtml?task=" + walk.task("director"));
        var page = director.page();

        page.locator("[id='decide:return']").click();

        assertThat(page.locator("[id='decide:note']")).isInViewport();
        assertThat(page.locator("[id='decide:note']")).isFocused();
        director.assertFitsPhone();
    }

    /** Up to the review of the section. */
    private static Walk walk(Visitors visitors, String number) {
        return new Walk(new Remote(visitors.address()), number).register().prepare().assign().write().submit();
    }
}
