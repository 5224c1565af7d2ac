package io.yinuo.it.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.intake.ReferredLists;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forty matters come on one list and go on one sheet; what a person must click is counted. */
@PageTest
@DisplayName("任务分解表")
class AssignmentSheetPageIT {

    private static final int MATTERS = 40;
    private static final int FIRST = 9_301;
    private static final String WORDS = "课后服务分解";
    private static final String LINES = "[id='sheet:lines_data'] > tr";
    private static final int MOST_CLICKS = 20;
    private static final String OBJECTED = String.valueOf(FIRST + 1);
    private static final String SENT_BACK = String.valueOf(FIRST + 2);
    private static final String RULED_ON_PAPER = String.valueOf(FIRST + 3);

    private int clicks;

    @Test
    @DisplayName("A11-A14 四十件从一份清单到一张批准的分解表")
    void takesFortyMattersFromOneListToAnApprovedSheet(Visitors visitors) {
        long began = System.nanoTime();
        var address = send(visitors.signedIn("secretary"));
        claimAndObject(visitors.signedIn("head").open(address));
        var reviewer = visitors.signedIn("reviewer");
        countsTheLinesInTheMenuToo(reviewer);
        rule(reviewer.open(address));
        typeInTheOtherRuling(visitors.signedIn("secretary").open("find.xhtml?q=" + RULED_ON_PAPER));
        var director = visitors.signedIn("director").open(address);
        approve(director);
        report(Duration.ofNanos(System.nanoTime() - began));

        Assertions.assertThat(clicks).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
        refusesASecondApproval(director, address);
    }

    private String send(Visitor secretary) {
        var page = secretary.open("referralList.xhtml").page();
        page.locator("[id='list:file']")
                .setInputFiles(new FilePayload("清单.xlsx", ReferredLists.MEDIA_TYPE, ReferredLists.of(FIRST, MATTERS, WORDS)));
        click(page.locator("[id='list:upload']"));
        assertThat(page.locator("[id='list:summary'] h2")).containsText("可登记 40 件");
        click(page.locator("[id='list:register']"));
        assertThat(page.locator("[id='notices']"))
                .containsText("共登记 40 件", new ContainsTextOptions().setTimeout(120_000));
        click(page.locator("a[href*='drawSheet']").last());
        leaveOutWhatOthersRegistered(page);
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        assertThat(page.locator(LINES).first().locator("select")).hasValue(page.locator(LINES).last().locator("select").inputValue());
        secretary.assertAccessible().assertFitsPhone().capture("draw-sheet");
        saysWhereOneSectionStandsTwice(page);
        click(page.locator("[id='sheet:send']"));
        assertThat(page.locator("[id='notices']")).containsText("共 40 件");
        assertThat(page.locator("h1")).containsText("未办结 40 件");
        secretary.capture("sheet-sent");
        return page.url().substring(page.url().indexOf("assignmentSheet.xhtml"));
    }

    private static void saysWhereOneSectionStandsTwice(Page page) {
        var line = page.locator(LINES).first();
        var lead = line.locator("select").inputValue();
        line.locator("summary").click();
        line.locator("input[id*=':coSectionIds:'][value='" + lead + "']").check();
        page.locator("[id='sheet:send']").click();
        var said = page.locator(LINES).filter(new Locator.FilterOptions().setHasText("主办科室不能同时是协办科室"));
        assertThat(said).hasCount(1);
        said.locator("summary").click();
        said.locator("input[id*=':coSectionIds:'][value='" + lead + "']").uncheck();
        page.locator("[id='sheet:none']").click();
        page.locator("[id='sheet:text']").fill(WORDS);
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        page.locator("[id='sheet:all']").click();
    }

    private void leaveOutWhatOthersRegistered(Page page) {
        page.waitForLoadState();
        click(page.locator("[id='sheet:none']"));
        page.locator("[id='sheet:text']").fill(WORDS);
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        click(page.locator("[id='sheet:all']"));
        assertThat(page.locator("[id='sheet:send']")).containsText("40");
    }

    private void claimAndObject(Visitor head) {
        var page = head.page();
        assertThat(page.locator(LINES)).hasCount(MATTERS);
        head.assertAccessible().assertFitsPhone().capture("sheet-claim");
        var choice = line(page, String.valueOf(FIRST)).locator("select").first();
        choice.selectOption("");
        objectsWithAReasonOnly(page);
        object(page, OBJECTED);
        assertThat(choice).hasValue("");
        object(page, RULED_ON_PAPER);
        click(page.locator("[id='sheet:claim']"));
        assertThat(page.locator("[id='notices']")).containsText("已认领 38 件");
        assertThat(line(page, OBJECTED)).containsText("有异议");
    }

    /** What is missing is said in the open panel of the line, where what was chosen stays. */
    private static void objectsWithAReasonOnly(Page page) {
        var line = line(page, OBJECTED);
        line.locator("summary").click();
        assertThat(line.locator("select[id$=':otherSectionId']")).hasValue("");
        line.locator("button").click();
        assertThat(line.getByText("请填写此项")).isVisible();
        line.locator("summary").click();
    }

    private void object(Page page, String number) {
        var line = line(page, number);
        click(line.locator("summary"));
        line.locator("textarea").fill("课后服务经费属计财科职责");
        click(line.locator("button"));
        assertThat(page.locator("[id='notices']")).containsText(number);
        assertThat(page.locator("[id='notices']")).containsText("由办公室主任裁定");
    }

    /** The office director has ruled on paper; the clerk who types it in sees what the section said. */
    private void typeInTheOtherRuling(Visitor secretary) {
        var page = secretary.page();
        page.locator(".holders a", new Page.LocatorOptions().setHasText("线下办理补录")).click();
        assertThat(page.locator("main")).containsText("课后服务经费属计财科职责");
        page.locator("[id='form:outsideNumber']").fill("办批-9304");
        page.locator("[id='form:record']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("offline-ruling");

        page.locator("[id='form:ruling']").fill("主办不变，经费由计财科协办");
        page.locator("[id='form:record']").click();

        assertThat(page.locator("#offline")).containsText("办批-9304");
    }

    /** The menu counts what the heading of the desk counts. */
    private static void countsTheLinesInTheMenuToo(Visitor reviewer) {
        var page = reviewer.open("desk.xhtml").page();
        var waiting = page.locator("h1").innerText().replaceAll("^\\D*(\\d+).*", "$1");
        assertThat(page.locator("nav .count").first()).hasText(waiting);
    }

    private void rule(Visitor reviewer) {
        var page = reviewer.page();
        var line = line(page, OBJECTED);
        assertThat(line).containsText("课后服务经费属计财科职责");
        line.locator("textarea").fill("主办不变，经费由计财科协办");
        reviewer.assertAccessible().assertFitsPhone().capture("sheet-rule");
        click(line.locator("button"));
        assertThat(page.locator("[id='notices']")).containsText("异议已裁定");
    }

    private void approve(Visitor director) {
        var page = director.page();
        assertThat(page.locator("[id='sheet:decide']")).containsText("批准 40 件");
        var back = line(page, SENT_BACK);
        click(back.locator("summary"));
        back.locator("textarea").fill("请商教研室一并协办");
        back.locator("textarea").blur();
        assertThat(page.locator("[id='sheet:decide']")).containsText("批准 39 件，退回 1 件");
        director.assertAccessible().assertFitsPhone().capture("sheet-approve");
        click(page.locator("[id='sheet:decide']"));
        assertThat(page.locator("[id='notices']"))
                .containsText("已批准 39 件，退回 1 件", new ContainsTextOptions().setTimeout(120_000));
        assertThat(line(page, SENT_BACK)).containsText("请商教研室一并协办");
        director.capture("sheet-approved");
    }

    private static void refusesASecondApproval(Visitor director, String address) {
        director.open(address);
        assertThat(director.page().locator("[id='sheet:decide']")).hasCount(0);
        assertThat(director.page().locator("h1")).containsText("未办结 0 件");
    }

    private static Locator line(Page page, String number) {
        return page.locator(LINES).filter(new Locator.FilterOptions().setHasText(number));
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    private void report(Duration took) {
        System.out.printf("Forty matters from one list to an approved sheet: %d clicks, %d.%02d minutes%n",
                clicks, took.toMinutes(), took.toSecondsPart() * 100 / 60);
    }
}
