package io.yinuo.it.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class KeyMatterPageIT {

    /** A matter of the samples whose reply waits for its rating. */
    private static final String NUMBER = "159";

    @Test
    @DisplayName("秘书列入重点督办并定方案、登记测评；领办领导在工作台看到本件，台账可按领办领导筛选")
    void secretaryPutsAMatterUnderSupervision(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator(".head a", new Page.LocatorOptions().setHasText("重点督办")).click();
        page.locator("[id='arrange:save']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        page.locator("[id='arrange:leaderId']").selectOption(new SelectOption().setLabel("程景行 副局长"));
        page.locator("[id='arrange:supervisor']").fill("周明远");
        page.locator("[id='arrange:supervisorOffice']").fill("市人大常委会副主任");
        page.locator("[id='arrange:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("重点督办已登记");

        page.locator("[id='planning:plan']").fill("先摸底，再座谈，最后出台方案。");
        page.locator("[id='planning:milestones:0:text']").fill("完成全市摸底");
        page.locator("[id='planning:milestones:0:dueOn']").fill("2099-06-30");
        page.locator("[id='planning:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("办理方案已保存");
        page.locator("[id='reporting:text']").fill("摸底已完成八成。");
        page.locator("[id='reporting:record']").click();
        assertThat(page.locator("[id='notices']")).containsText("阶段报告已登记");

        page.locator("[id='polling:asked']").fill("3");
        page.locator("[id='polling:satisfied']").fill("4");
        page.locator("[id='polling:minutes']").fill("代表希望加快进度。");
        page.locator("[id='polling:record']").click();
        assertThat(page.locator("main")).containsText("超过了参加测评的人数");
        page.locator("[id='polling:satisfied']").fill("2");
        page.locator("[id='polling:record']").click();
        assertThat(page.locator("[id='notices']")).containsText("满意度测评已登记");
        assertThat(page.locator("main")).containsText("参加 3 人：满意 2");
        secretary.assertAccessible().assertFitsPhone().capture("key-matter");

        secretary.open("find.xhtml?q=" + NUMBER);
        assertThat(page.locator("[id='supervision']")).containsText("市人大常委会副主任");
        secretary.assertAccessible().assertFitsPhone().capture("key-matter-case");

        secretary.open("ledger.xhtml");
        page.locator("[id='ledger:leader']").selectOption(new SelectOption().setLabel("程景行"));
        assertThat(page.locator("[id='ledger:table'] tbody tr")).hasCount(1);
        assertThat(page.locator("[id='ledger:table']")).containsText("领办 程景行");
        secretary.assertAccessible().assertFitsPhone().capture("key-matter-ledger");

        var vice = visitors.signedIn("vice").open("desk.xhtml");
        assertThat(vice.page().locator("[id='led']")).containsText("完成全市摸底");
        vice.assertAccessible().assertFitsPhone().capture("key-matter-desk");
    }
}
