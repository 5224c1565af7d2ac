package io.yinuo.it.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class StudiesPageIT {

    /** A key matter of the samples that waits for its signature. */
    private static final String NUMBER = "325";

    @Test
    @DisplayName("重点件提示先集体研究；秘书登记后提示消失")
    void secretaryRecordsTheMeetingOfTheLeaders(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        assertThat(page.locator("[id='studies'] .note")).containsText("须经集体研究后才能签发");
        page.locator(".head a", new Page.LocatorOptions().setHasText("重点督办")).click();
        page.locator("[id='arrange:leaderId']").selectOption(new SelectOption().setLabel("罗问渠 副局长"));
        page.locator("[id='arrange:supervisor']").fill("周明远");
        page.locator("[id='arrange:supervisorOffice']").fill("市政府副市长");
        page.locator("[id='arrange:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("重点督办已登记");

        secretary.open("find.xhtml?q=" + NUMBER);
        page.locator("[id='studies'] summary").click();
        page.locator("[id='study:record']").click();
        assertThat(page.locator("[id='studies']")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("study-missing");

        page.locator("[id='study:heldOn']").fill(page.locator("[id='study:heldOn']").getAttribute("max"));
        page.locator("[id='study:meeting']").fill("局党组会");
        page.locator("[id='study:participants']").fill("局领导班子成员");
        page.locator("[id='study:conclusion']").fill("同意答复稿，按程序签发。");
        page.locator("[id='study:record']").click();
        assertThat(page.locator("[id='notices']")).containsText("集体研究已登记");
        assertThat(page.locator("[id='studies'] .note")).hasCount(0);
        assertThat(page.locator("[id='studies']")).containsText("同意答复稿");
        secretary.assertAccessible().assertFitsPhone().capture("study");
    }
}
