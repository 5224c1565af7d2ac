package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.paper.Letters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretary types a form in, somebody else compares it with the scan. */
@PageTest
class RatingFormsPageIT {

    /** A matter of the samples that waits for its rating and that no other test rates. */
    private static final String NUMBER = "159";

    @Test
    @DisplayName("秘书录入征询意见表，调换放错的扫描件，督查人员核对后评价生效")
    void countsAFormThatTwoPersonsHaveSeen(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var office = secretary.page();
        office.locator("main a", new Page.LocatorOptions().setHasText("征询意见表")).click();
        choose(office, "enter:attitude", "满意");
        choose(office, "enter:result", "基本满意");
        field(office, "enter:signedOn").fill(field(office, "enter:signedOn").getAttribute("max"));
        field(office, "enter:submit").click();
        assertThat(office.locator("main")).containsText("请附征询意见表的扫描件");
        secretary.assertAccessible().assertFitsPhone().capture("rating-form-enter");
        scan(office, "enter:file", "别件的表.pdf");
        field(office, "enter:submit").click();
        assertThat(office.locator("[id='notices']")).containsText("等第二人核对");
        assertThat(office.locator("[id='forms']")).containsText("核对前不作为评价");

        office.getByText("调换扫描件", new Page.GetByTextOptions().setExact(true)).first().click();
        field(office, "exchange:reason").fill("误传了别件的表");
        scan(office, "exchange:file", "本件的表.pdf");
        field(office, "exchange:exchange").click();
        assertThat(office.locator("[id='notices']")).containsText("扫描件已调换");
        secretary.assertAccessible().assertFitsPhone().capture("rating-form-waits");

        var supervisor = visitors.signedIn("supervisor").open("desk.xhtml");
        var second = supervisor.page();
        supervisor.capture("rating-forms-on-the-desk");
        second.locator("#formsToCheck a").first().click();
        second.locator("[id='forms:line:0:confirm']").click();
        second.locator(".ui-confirmdialog-yes").click();
        assertThat(second.locator("[id='notices']")).containsText("评价生效");
        supervisor.assertAccessible().assertFitsPhone().capture("rating-form-confirmed");

        secretary.open("find.xhtml?q=" + NUMBER);
        assertThat(office.locator("main")).containsText("征询意见表");
        assertThat(office.locator(".head")).containsText("办结");
        assertThat(office.locator("#papers .withdrawn")).containsText("已调换");
    }

    private static void choose(Page page, String id, String label) {
        page.locator("[id='" + id + "'] label", new Page.LocatorOptions().setHasText(label)).first().click();
    }

    private static void scan(Page page, String id, String name) {
        field(page, id).setInputFiles(new FilePayload(name, "application/pdf", Letters.pdf("form " + name.hashCode())));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
