package io.yinuo.it.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.paper.Letters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class OutsideUnitPageIT {

    /** A matter of the samples that the bureau leads and that is being drafted. */
    private static final String NUMBER = "313";

    @Test
    @DisplayName("秘书列入会办单位，登记送函、催办和收到的意见")
    void secretaryAsksAnOutsideUnitAndRecordsWhatComesBack(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = open(secretary);
        page.locator("#units summary").click();
        assertThat(page.locator("[id='addUnit:name']")).hasValue("示例市水利局");
        page.locator("[id='addUnit:contact']").fill("江科长");
        page.locator("[id='addUnit:add']").click();
        assertThat(page.locator("#units li")).containsText("待送函");
        secretary.assertAccessible().assertFitsPhone().capture("outside-units-case");

        page.locator("#units li a").first().click();
        page.locator("[id='sending:send']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        page.locator("[id='sending:receiver']").fill("水利局办公室");
        page.locator("[id='sending:send']").click();
        assertThat(page.locator("main")).containsText("待反馈");
        page.locator("[id='urging:spokenWith']").fill("江科长");
        page.locator("[id='urging:urge']").click();
        assertThat(page.locator("main")).containsText("联系 江科长");
        secretary.assertAccessible().assertFitsPhone().capture("outside-unit");

        page.locator("[id='opinion:signer']").fill("河局长");
        page.locator("[id='opinion:text']").fill("同意在重点水域增设警示标志，经费由我局列支。");
        page.locator("[id='opinion:file']")
                .setInputFiles(new FilePayload("水利局意见.pdf", "application/pdf", Letters.pdf("Opinion")));
        page.locator("[id='opinion:recordOpinion']").click();
        assertThat(page.locator("main")).containsText("已反馈");
        assertThat(page.locator("[id='sending:send']")).hasCount(0);
        secretary.capture("outside-unit-answered");

        open(secretary);
        assertThat(page.locator("#units")).containsText("同意在重点水域增设警示标志");
        assertThat(page.locator("#papers")).containsText("水利局意见.pdf");
    }

    private static Page open(Visitor visitor) {
        visitor.open("find.xhtml?q=" + NUMBER);
        assertThat(visitor.page().locator("h1")).containsText("第" + NUMBER + "号");
        return visitor.page();
    }
}
