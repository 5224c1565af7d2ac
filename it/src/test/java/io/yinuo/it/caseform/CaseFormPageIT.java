package io.yinuo.it.caseform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class CaseFormPageIT {

    /** A matter of the samples whose reply was delivered and rated. */
    private static final String NUMBER = "334";

    @Test
    @DisplayName("PA9 秘书从本件生成呈批表，补填空栏，下载后归入案卷；已经评价的不再给链接")
    void secretaryMakesPapersFromTheCase(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        secretary.assertAccessible().assertFitsPhone().capture("case-forms");
        page.locator("[id='caseForms'] a[title^='办理呈批表']").click();
        assertThat(page.locator("main")).containsText("签发");
        page.locator("[id='paper:fields:4:short']").fill("另有附议人三名");
        secretary.assertAccessible().assertFitsPhone().capture("case-form-slip");
        var file = page.waitForDownload(() -> page.locator("[id='paper:formats:1:download']").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("办理呈批表 第" + NUMBER + "号.docx");
        page.locator("[id='paper:keep']").click();
        assertThat(page.locator("[id='notices']")).containsText("办理呈批表 第" + NUMBER + "号.pdf 已归入案卷");
        assertThat(page.locator("[id='papers']")).containsText("办理呈批表");

        page.locator("[id='caseForms'] a[title^='征询意见表']").first().click();
        assertThat(page.locator("main")).containsText("征询意见表");
        assertThat(page.locator("[id='paper:linked']")).hasCount(0);
    }

    @Test
    @DisplayName("PA9 还没有评价的提出者：带二维码的征询意见表只给本人，不归入案卷")
    void linksTheFormOfWhoHasNotRated(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7305").toRating();
        var secretary = visitors.signedIn("secretary").open("suggestion.xhtml?id=" + walk.id());
        var page = secretary.page();
        page.locator("[id='caseForms'] a[title^='征询意见表']").click();
        secretary.assertAccessible().assertFitsPhone().capture("case-form-rating");
        var linked = page.waitForDownload(() -> page.locator("[id='paper:linked']").click());
        Assertions.assertThat(linked.suggestedFilename()).startsWith("征询意见表 第").endsWith(".pdf");
        assertThat(page.locator("main")).containsText("征询意见表");
        secretary.open("suggestion.xhtml?id=" + walk.id());
        assertThat(page.locator("[id='papers'] li", new Page.LocatorOptions().setHasText("征询意见表"))).hasCount(0);
    }
}
