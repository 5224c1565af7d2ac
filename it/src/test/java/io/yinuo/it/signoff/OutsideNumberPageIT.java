package io.yinuo.it.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("外部系统文号")
class OutsideNumberPageIT {

    private static final String NUMBERED = "7401";
    private static final String WAITING = "7402";

    @Test
    @DisplayName("N7 审签在外部系统的局照录外部文号：写法不对、已经登记过的指出来，已填的都还在；照录后成文")
    void takesTheNumberOfAnotherSystem(Visitors visitors) {
        var remote = new Remote(visitors.address());
        var taken = signed(remote, NUMBERED).numbered();
        var walk = signed(remote, WAITING);
        var secretary = visitors.signedIn("secretary").open("numbering.xhtml?task=" + walk.task("secretary"));
        assertThat(secretary.page().locator("[id='form:number']")).isVisible();
        assertThat(secretary.page().locator("[id='form:outsideNumber']")).hasCount(0);
        var admin = visitors.signedIn("admin");

        signElsewhere(admin, true);
        try {
            number(secretary.open("numbering.xhtml?task=" + walk.task("secretary")), taken);
        } finally {
            signElsewhere(admin, false);
        }
    }

    private static Walk signed(Remote remote, String number) {
        return new Walk(remote, number).toNumbering();
    }

    private static void number(Visitor secretary, String taken) {
        var page = secretary.page();
        for (String check : new String[] {"复核：", "校对：", "用印："}) {
            page.locator("label", new Page.LocatorOptions().setHasText(check)).click();
        }
        page.locator("[id='form:sealNote']").fill("加盖局公章");
        refused(page, taken.replace("〔", "[").replace("〕", "]"), "文号写作机关代字、年份和序号");
        secretary.assertAccessible().assertFitsPhone().capture("numbering-outside-form");
        refused(page, taken, "已经登记过");
        secretary.assertAccessible().assertFitsPhone().capture("numbering-outside-taken");

        var given = taken.replaceFirst("〕\\d+号", "〕7402号");
        press(page, given);

        page.waitForURL("**/letter.xhtml*");
        assertThat(page.locator("[id='notices']")).containsText("已编号：" + given);
        secretary.assertAccessible().assertFitsPhone().capture("letter-outside-number");
    }

    /** What is wrong is said beside the number, and all that was typed and ticked is still there. */
    private static void refused(Page page, String typed, String why) {
        press(page, typed);
        var number = page.locator("[id='form:outsideNumber']");
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(number))).containsText(why);
        assertThat(number).hasValue(typed);
        assertThat(page.locator("[id='form:sealNote']")).hasValue("加盖局公章");
        assertThat(page.locator("[id='form:checks'] input:checked")).hasCount(3);
    }

    private static void press(Page page, String typed) {
        page.locator("[id='form:outsideNumber']").fill(typed);
        page.locator("[id='form:number']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private static void signElsewhere(Visitor admin, boolean elsewhere) {
        var page = admin.open("admin/bureau.xhtml").page();
        var box = page.locator("[id='bureau:signedElsewhere_input']");
        if (box.isChecked() != elsewhere) {
            page.locator("[id='bureau:signedElsewhere'] .ui-chkbox-box").click();
        }
        page.locator("[id='bureau:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("已保存");
    }
}
