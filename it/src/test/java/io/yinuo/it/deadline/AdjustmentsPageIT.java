package io.yinuo.it.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class AdjustmentsPageIT {

    private static final String NUMBER = "8409";

    @Test
    @DisplayName("T11 秘书申请延期，局长同意，登记交办单位意见，期限说明写明缘由")
    void leadsFromTheRequestToTheNewDay(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).register().prepare().assign();
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator("a", new Page.LocatorOptions().setHasText("延期、中止")).click();
        page.locator("[id='form:request']").click();
        assertThat(page.locator("main")).containsText("请填写");
        page.locator("[id='form:kind']").selectOption(new SelectOption().setLabel("中止"));
        assertThat(page.locator("[id='form:firstDay']")).isVisible();
        page.locator("[id='form:kind']").selectOption(new SelectOption().setLabel("延期"));
        assertThat(page.locator("[id='form:firstDay']")).hasCount(0);
        secretary.assertAccessible().assertFitsPhone().capture("adjustments");

        page.locator("[id='form:lastDay']").fill(LocalDate.now().plusDays(120).toString());
        page.locator("[id='form:reason']").fill("需实地核查全部学校");
        page.locator("[id='form:request']").click();
        assertThat(page.locator("main")).containsText("待局领导审批");

        var director = step(visitors, "director", "审批期限调整");
        director.assertAccessible().assertFitsPhone().capture("adjustment-decision");
        director.page().locator("[id='form:approve']").click();
        assertThat(director.page().locator("#notices")).containsText("已同意");

        var office = step(visitors, "secretary", "登记交办单位意见");
        office.page().locator("[id='form:answeredBy']").fill("市人大代表工委联络员");
        office.assertAccessible().assertFitsPhone().capture("adjustment-consent");
        office.page().locator("[id='form:consent']").click();
        assertThat(office.page().locator("#notices")).containsText("期限已经改动");

        office.open("find.xhtml?q=" + NUMBER).page().locator("a[data-explain]").first().click();
        assertThat(office.page().locator("dialog.explanation .sentence").first()).containsText("需实地核查全部学校");
        office.capture("adjustment-explained");
    }

    private static Visitor step(Visitors visitors, String user, String step) {
        var visitor = visitors.signedIn(user).open("find.xhtml?q=" + NUMBER);
        visitor.page().locator("main .actions a.btn", new Page.LocatorOptions().setHasText(step)).click();
        return visitor;
    }
}
