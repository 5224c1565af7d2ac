package io.yinuo.it.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The office asks the referrer to take a matter of today back, and records that it did. */
@PageTest
@DisplayName("退办")
class ReferralReturnsPageIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    @Test
    @DisplayName("RT1 RT2 申请退办、登记同意，件在本局办结并说明去向")
    void givesAMatterBack(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = register(secretary);
        page.locator("main a", new Page.LocatorOptions().setHasText("退办")).first().click();
        assertThat(page.locator("main")).containsText("申请退办的最后一天");
        page.locator("[id='ask:do']").click();
        assertThat(page.locator("[id='ask']")).containsText("请填写此项");
        page.locator("[id='ask:reason']").fill("河道疏浚属水利部门职责");
        page.locator("[id='ask:proposedUnit']").fill("市水利局");
        secretary.assertAccessible().assertFitsPhone().capture("referral-return-ask");
        page.locator("[id='ask:do']").click();

        assertThat(page.locator("[id='notices']")).containsText("等待交办单位答复");
        page.locator("[id='answer:answeredBy']").fill("代表工委联络员");
        secretary.assertAccessible().assertFitsPhone().capture("referral-return-answer");
        page.locator("[id='answer:accept']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();

        assertThat(page.locator("main")).containsText("改由市水利局办理");
        assertThat(page.locator(".head .tag").filter(new Locator.FilterOptions().setHasText("已退办"))).hasCount(1);
        secretary.assertAccessible().assertFitsPhone().capture("referral-return-ended");
    }

    private static Page register(Visitor secretary) {
        var page = secretary.page();
        page.locator("[id='register:pasted']").fill("""
                市十八届人大二次会议第0741号建议
                标题：《关于疏浚校园周边河道的建议》
                领衔代表：袁晶晶
                交办单位：市人大常委会代表工委
                交办日期：%s
                """.formatted(DAY.format(LocalDate.now(ZoneId.of("Asia/Shanghai")))));
        page.locator("[id='register:read']").click();
        assertThat(page.locator("[id='register:numberText']")).hasValue("0741");
        page.locator("[id='register:registerAndOpen']").click();
        assertThat(page.locator("h1")).containsText("关于疏浚校园周边河道的建议");
        return page;
    }
}
