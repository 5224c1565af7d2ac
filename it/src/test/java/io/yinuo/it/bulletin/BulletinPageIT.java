package io.yinuo.it.bulletin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("统计、挂图、通报")
class BulletinPageIT {

    /** Matters on a page of the ledger. */
    private static final int PAGE = 20;

    @Test
    @DisplayName("BU1 从数据起草通报，改文字，看版面，下载；办公室主任印发以后不能再改")
    void composesAndReleasesABulletin(Visitors visitors) throws Exception {
        new Walk(new Remote(visitors.address()), "8655").toRating();
        var reviewer = visitors.signedIn("reviewer").open("bulletins.xhtml");
        var page = reviewer.page();
        page.locator("[id='compose:lastDay']").fill(LocalDate.now().plusYears(1).toString());
        page.locator("[id='compose:start']").click();
        assertThat(page.locator("main")).containsText("止日不能晚于今天");
        page.locator("[id='compose:firstDay']").fill(LocalDate.now().minusYears(2).toString());
        page.locator("[id='compose:lastDay']").fill(LocalDate.now().minusDays(2).toString());
        reviewer.assertAccessible().assertFitsPhone().capture("bulletins");
        page.locator("[id='compose:start']").click();
        assertThat(page.locator("main")).containsText("截至");
        page.locator("[id='paper:title']").fill("");
        page.locator("[id='paper:revise']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        page.locator("[id='paper:title']").fill("关于答复承诺兑现情况的通报");
        page.locator("[id='paper:revise']").click();
        assertThat(page.locator("#notices")).containsText("文字已保存");
        assertThat(page.locator("figure svg")).not().hasCount(0);
        reviewer.assertAccessible().assertFitsPhone().capture("bulletin");
        var file = page.waitForDownload(() -> page.locator("main button", new Page.LocatorOptions().setHasText("DOCX")).click());
        org.assertj.core.api.Assertions.assertThat(Files.size(file.path())).isPositive();

        page.locator("[id='paper:release']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#notices")).containsText("已印发");
        assertThat(page.locator("[id='paper:title']")).hasCount(0);
        assertThat(visitors.signedIn("officer").open("bulletins.xhtml").page().locator("main")).containsText("关于答复承诺兑现情况的通报");
    }

    @Test
    @DisplayName("BU3 年度总结：选年度起草，带比率表和结转清单")
    void composesASummaryOfTheYear(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("bulletins.xhtml");
        var page = secretary.page();
        page.locator("[id='compose:kind']").selectOption(new SelectOption().setLabel("年度总结"));
        page.locator("[id='compose:firstDayOfYear']").fill(String.valueOf(LocalDate.now().getYear()));
        page.locator("[id='compose:start']").click();
        assertThat(page.locator("h1")).containsText("办理工作总结");
        assertThat(page.locator("[id='paper:release']")).hasCount(0);
        secretary.assertAccessible().assertFitsPhone().capture("year-summary");
    }

    @Test
    @DisplayName("ST1 统计：每个比率带分子分母和算法，点分母到台账；导出")
    void showsEachRateWithWhatStandsBehindIt(Visitors visitors) {
        new Walk(new Remote(visitors.address()), "8656").toRating();
        var secretary = visitors.signedIn("secretary").open("statistics.xhtml?year=0");
        var page = secretary.page();
        assertThat(page.locator(".figures li")).not().hasCount(0);
        var below = page.locator("#HANDLED .share a").nth(1);
        var whole = below.textContent().strip();
        assertThat(page.locator("#HANDLED")).containsText("所占比例");
        secretary.assertAccessible().assertFitsPhone().capture("statistics").printed("statistics");
        page.locator("#by").selectOption("THEME");
        page.locator("form.card button").click();
        assertThat(page.locator("#compared")).containsText("兑现率");
        page.waitForDownload(() -> page.locator("[id='take:export']").click());
        below.click();
        assertThat(page.locator("main")).containsText("只列统计“办结率”的分母所数的件");
        assertThat(page.locator("[id='ledger:table_data'] tr")).hasCount(Math.min(PAGE, Integer.parseInt(whole)));
        secretary.open("statistics.xhtml?year=0").page().locator("#LATE .share a").nth(1).click();
        assertThat(page.locator("[id='board:figure']")).containsText("超期率");
        secretary.assertAccessible();
    }

    @Test
    @DisplayName("PR16 挂图：按科室、按主题，灯有形有字，点开是承诺卷宗；手机上成为清单")
    void hangsPromisesOnTheWall(Visitors visitors) {
        new Walk(new Remote(visitors.address()), "8657").toRating();
        var secretary = visitors.signedIn("secretary").open("commitmentWall.xhtml");
        var page = secretary.page();
        secretary.assertAccessible().assertFitsPhone().capture("commitment-wall").printed("commitment-wall");
        page.locator("#byTheme").selectOption("true");
        page.locator("form.card button").click();
        secretary.assertAccessible().capture("commitment-wall-themes");
        page.locator(".pin[aria-label*='8657']").first().click();
        assertThat(page.locator("main")).containsText("承诺");
        visitors.signedIn("liaison").open("commitmentWall.xhtml").assertAccessible();
    }
}
