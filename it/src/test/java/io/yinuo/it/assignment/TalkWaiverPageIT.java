package io.yinuo.it.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("免面商")
class TalkWaiverPageIT {

    @Test
    @DisplayName("A16 要求面商而没有面商的不能送审；写明免面商理由后可以，理由看得到")
    void saysWhyNoTalkIsHeld(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7308").wantingTalk().toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();

        field(page, "form:submit").click();
        assertThat(page.locator("main")).containsText("要求面商而没有面商记录");
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);

        officer.open("suggestion.xhtml?id=" + walk.id());
        page.locator("summary", new Page.LocatorOptions().setHasText("免面商")).click();
        field(page, "talkWaiver:waive").click();
        assertThat(page.locator("#talkWaiver .ui-message-error-detail")).isVisible();
        field(page, "talkWaiver:ground").fill("代表来信写明不必面商，见来信登记。");
        officer.assertAccessible().assertFitsPhone().capture("talk-waiver");
        field(page, "talkWaiver:waive").click();
        assertThat(page.locator("main")).containsText("免面商：代表来信写明不必面商");
        assertThat(field(page, "talkWaiver")).hasCount(0);

        walk.submit();
        assertThat(visitors.signedIn("head").open("suggestion.xhtml?id=" + walk.id()).page().locator("main"))
                .containsText("免面商：代表来信写明不必面商");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
