package io.yinuo.it.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
class CommitmentsPageIT {

    private static final String NUMBER = "8611";

    @Test
    @DisplayName("PR6 我科承诺一键无变化，附佐证报兑现，秘书在手机上核实；变更由分管领导审批")
    void leadsFromTheReportToTheVerification(Visitors visitors) {
        new Walk(new Remote(visitors.address()), NUMBER).toRating();
        var officer = visitors.signedIn("officer").open("commitments.xhtml");
        row(officer).locator("button", new Locator.LocatorOptions().setHasText("无变化")).click();
        assertThat(officer.page().locator("#notices")).containsText("已记下报告");
        officer.assertAccessible().assertFitsPhone().capture("commitments");

        row(officer).locator(".quote a").click();
        askForAChange(officer);
        var vice = step(visitors, "vice", "审批承诺变更");
        vice.assertAccessible().assertFitsPhone().capture("commitment-change");
        vice.page().locator("[id='decide:approve']").click();
        assertThat(vice.page().locator("#notices")).containsText("已同意");

        officer.open("commitments.xhtml");
        row(officer).locator(".quote a").click();
        officer.page().locator("[id='report:kind']").selectOption(new SelectOption().setLabel("已经兑现"));
        officer.page().locator("[id='report:text']").fill("全部办好");
        officer.page().locator("[id='report:send']").click();
        assertThat(officer.page().locator("main")).containsText("至少附一样佐证");
        officer.page().locator("[id='report:figure']").fill("6 / 6 所");
        officer.assertAccessible().assertFitsPhone().capture("commitment-report");
        officer.page().locator("[id='report:send']").click();
        assertThat(officer.page().locator("main .head .light")).containsText("待核实");

        var secretary = step(visitors, "secretary", "核实承诺兑现");
        secretary.assertAccessible().assertFitsPhone().capture("commitment-check");
        secretary.page().locator("[id='check:confirm']").click();
        assertThat(secretary.page().locator("#notices")).containsText("已记下核实结果");

        secretary.open("commitments.xhtml");
        assertThat(row(secretary).locator(".light")).containsText("已兑现");
        row(secretary).locator(".quote a").click();
        secretary.assertAccessible().assertFitsPhone().capture("commitment-file");
        remarkAndAnswer(visitors);
    }

    private static void remarkAndAnswer(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("deputy/home.xhtml");
        deputy.page().locator("main a", new Page.LocatorOptions().setHasText(NUMBER)).first().click();
        deputy.page().locator(".promises a", new Page.LocatorOptions().setHasText("想再面商")).first().click();
        deputy.page().locator("[id='remark:send']").click();
        assertThat(deputy.page().locator("main")).containsText("请填写此项");
        deputy.page().locator("[id='remark:words']").fill("想到学校看一看，再谈一次。");
        deputy.assertAccessible().assertFitsPhone().capture("deputy-remark");
        deputy.page().locator("[id='remark:send']").click();
        assertThat(deputy.page().locator("main")).containsText("您的意见在等回应");
        assertThat(deputy.page().locator(".promises > li:has(.prose.note)").first()).isInViewport();

        var officer = visitors.signedIn("officer").open("commitments.xhtml");
        assertThat(row(officer)).containsText("代表意见待回应");
        row(officer).locator(".quote a").click();
        officer.page().locator("[id='answerForm:words']").fill("下周三上午九点，请在校门口等。");
        officer.assertAccessible().assertFitsPhone().capture("commitment-remark");
        officer.page().locator("[id='answerForm:send']").click();
        assertThat(officer.page().locator("#notices")).containsText("回应已发给代表");

        deputy.page().reload();
        assertThat(deputy.page().locator(".promises")).containsText("下周三上午九点");
        assertThat(deputy.page().locator("#news")).containsText("意见已回应");
        deputy.assertAccessible().assertFitsPhone().capture("deputy-remark-answered");
        recordForTheDeputy(visitors, deputy);
    }

    private static void recordForTheDeputy(Visitors visitors, Visitor deputy) {
        var secretary = visitors.signedIn("secretary").open("commitments.xhtml");
        row(secretary).locator(".quote a").click();
        var page = secretary.page();
        page.locator("#remarks details summary").click();
        page.locator("[id='recordForm:record']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        page.locator("[id='recordForm:submitterId']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='recordForm:said']").fill("来电：校门口还没有人值守。");
        secretary.assertAccessible().assertFitsPhone().capture("commitment-remark-record");
        page.locator("[id='recordForm:record']").click();
        assertThat(page.locator("#notices")).containsText("意见已记下");
        assertThat(page.locator("#remarks")).containsText("陆知微代录");

        deputy.open("deputy/home.xhtml");
        deputy.assertAccessible().assertFitsPhone().capture("deputy-home-told");
        deputy.open("channels.xhtml");
        assertThat(deputy.page().locator("main")).containsText("办理情况有更新");
        deputy.assertAccessible().assertFitsPhone().capture("deputy-channels");
    }

    private static void askForAChange(Visitor officer) {
        var page = officer.page();
        page.locator("details summary").last().click();
        page.locator("[id='change:dueKind']").selectOption(new SelectOption().setLabel("定期完成"));
        page.locator("[id='change:dueOn']").fill(LocalDate.now().minusDays(1).toString());
        page.locator("[id='change:reason']").fill("施工队十一月才能进场");
        page.locator("[id='change:ask']").click();
        assertThat(page.locator("main")).containsText("期限要在今天之后");
        page.locator("[id='change:dueOn']").fill(LocalDate.now().plusDays(200).toString());
        page.locator("[id='change:ask']").click();
        assertThat(page.locator("#notices")).containsText("变更已报请领导审批");
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().locator("[id='board:table_data'] tr", new Page.LocatorOptions().setHasText(NUMBER));
    }

    private static Visitor step(Visitors visitors, String user, String step) {
        var visitor = visitors.signedIn(user).open("find.xhtml?q=" + NUMBER);
        visitor.page()
                .locator("main .actions a.btn", new Page.LocatorOptions().setHasText(step))
                .click();
        return visitor;
    }
}
