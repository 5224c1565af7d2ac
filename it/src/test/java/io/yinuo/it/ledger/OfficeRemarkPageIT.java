package io.yinuo.it.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("台账备注")
class OfficeRemarkPageIT {

    private static final String NUMBER = "8491";

    @Test
    @DisplayName("L5 在件的页面写备注；两人同时改，后保存的看到别人的，自己填的还在")
    void twoWriteAtOnceAndNothingIsLost(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).register().prepare().assign();
        var first = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        first.page().locator("aside a[href*='officeRemark']").click();
        assertThat(first.page().locator("[id='form:words']")).hasValue("");
        var address = first.page().url();
        first.page().locator("[id='form:words']").fill("先写的备注");
        var other = first.page().context().newPage();
        other.navigate(address);
        other.locator("[id='form:words']").fill("后写的备注");

        first.page().locator("[id='form:save']").click();
        assertThat(first.page().locator("#notices")).containsText("备注已保存");
        assertThat(first.page().locator("#officeRemark")).containsText("先写的备注");

        other.locator("[id='form:save']").click();
        assertThat(other.locator("[id='form:overtaken']")).isVisible();
        assertThat(other.locator("[id='form:now']")).containsText("先写的备注");
        assertThat(other.locator("[id='form:words']")).hasValue("后写的备注");
        other.locator("[id='form:save']").click();
        assertThat(other.locator("#officeRemark")).containsText("后写的备注");

        first.open("officeRemark.xhtml?" + address.substring(address.indexOf("id=")));
        assertThat(first.page().locator("[id='form:words']")).hasValue("后写的备注");
        first.assertAccessible().assertFitsPhone().capture("office-remark");
    }
}
