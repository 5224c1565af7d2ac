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
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class FurtherReplyPageIT {

    private static final String NUMBER = "8612";

    @Test
    @DisplayName("PR17 秘书对核实兑现的承诺办理再次答复，经办人起草，审签送达后代表看到文号")
    void leadsFromTheKeptPromiseToTheLetterThatSaysSo(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), NUMBER).toRating();
        keep(visitors);

        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator("main aside a", new Page.LocatorOptions().setHasText("再次答复")).click();
        secretary.assertAccessible().assertFitsPhone().capture("further-reply");
        page.locator("[id='form:begin']").click();
        assertThat(page.locator("#notices")).containsText("再次答复已交起草人");
        giveUpAndBeginAgain(secretary);

        draft(visitors);
        var documentNumber = walk.withLatestReply().review().sign().numbered();
        walk.deliver();

        secretary.open("find.xhtml?q=" + NUMBER);
        assertThat(page.locator("main aside .promises")).containsText("已再次答复：" + documentNumber);
        secretary.assertAccessible().assertFitsPhone().capture("further-reply-case");
        page.locator(".promises .quote a").first().click();
        assertThat(page.locator("main")).containsText(documentNumber);
        secretary.assertAccessible().assertFitsPhone().capture("further-reply-promise");

        var deputy = visitors.signedIn("deputy").open("deputy/home.xhtml");
        deputy.page().locator("main a", new Page.LocatorOptions().setHasText(NUMBER)).first().click();
        assertThat(deputy.page().locator(".promises").first()).containsText("已再次答复：" + documentNumber);
        deputy.assertAccessible().assertFitsPhone().capture("further-reply-deputy");
    }

    private static void keep(Visitors visitors) {
        var officer = visitors.signedIn("officer").open("commitments.xhtml");
        row(officer).locator(".quote a").click();
        officer.page().locator("[id='report:kind']").selectOption(new SelectOption().setLabel("已经兑现"));
        officer.page().locator("[id='report:text']").fill("六所学校全部办好。");
        officer.page().locator("[id='report:figure']").fill("6 / 6 所");
        officer.page().locator("[id='report:send']").click();
        var secretary = step(visitors, "secretary", "核实承诺兑现");
        secretary.page().locator("[id='check:confirm']").click();
        assertThat(secretary.page().locator("#notices")).containsText("已记下核实结果");
    }

    private static void giveUpAndBeginAgain(Visitor secretary) {
        var page = secretary.page();
        page.locator("main a", new Page.LocatorOptions().setHasText("放弃再次答复")).click();
        page.locator("[id='form:drop']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        page.locator("[id='form:reason']").fill("先等名单公布");
        secretary.assertAccessible().assertFitsPhone().capture("further-reply-drop");
        page.locator("[id='form:drop']").click();
        assertThat(page.locator("#notices")).containsText("再次答复已放弃");
        page.locator("main aside a", new Page.LocatorOptions().setHasText("再次答复")).click();
        page.locator("[id='form:begin']").click();
        assertThat(page.locator("#notices")).containsText("再次答复已交起草人");
    }

    private static void draft(Visitors visitors) {
        var officer = step(visitors, "officer", "起草再次答复");
        var page = officer.page();
        assertThat(page.locator("[id='form:title']")).hasValue(Pattern.compile("再次答复"));
        page.locator("[id='form:outcome']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='form:disclosure']").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator("main")).not().containsText("必须改正");
        officer.assertAccessible().assertFitsPhone().capture("further-reply-draft");
        page.locator("[id='form:submit']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#notices")).containsText("已送审");
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().locator("[id='board:table_data'] tr", new Page.LocatorOptions().setHasText(NUMBER));
    }

    private static Visitor step(Visitors visitors, String user, String step) {
        var visitor = visitors.signedIn(user).open("find.xhtml?q=" + NUMBER);
        visitor.page().locator("main .actions a.btn", new Page.LocatorOptions().setHasText(step)).click();
        return visitor;
    }
}
