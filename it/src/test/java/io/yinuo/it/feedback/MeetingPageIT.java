package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class MeetingPageIT {

    /** A matter of the samples that was answered three times and satisfied nobody. */
    private static final String NUMBER = "337";

    @Test
    @DisplayName("三次答复仍不满意：秘书登记当面沟通会，本件办结")
    void secretaryRecordsTheMeeting(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        assertThat(page.locator(".head")).containsText("当面沟通");
        page.locator("a.btn", new Page.LocatorOptions().setHasText("登记当面沟通会")).click();
        page.locator("[id='meeting:record']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("meeting");

        page.locator("[id='meeting:heldOn']").fill(page.locator("[id='meeting:heldOn']").getAttribute("max"));
        page.locator("[id='meeting:place']").fill("局二楼会议室");
        page.locator("[id='meeting:participants']").fill("秦川北代表，分管副局长，基教科");
        page.locator("[id='meeting:outcome']").fill("就逐年降低班额的进度达成一致，每学期通报一次。");
        page.locator("[id='meeting:record']").click();

        assertThat(page.locator("[id='notices']")).containsText("本件办结");
        assertThat(page.locator("main")).containsText("每学期通报一次");
        secretary.assertAccessible().assertFitsPhone().capture("meeting-recorded");
    }
}
