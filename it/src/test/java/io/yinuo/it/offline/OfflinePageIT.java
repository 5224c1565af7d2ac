package io.yinuo.it.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class OfflinePageIT {

    /** A matter of the samples that waits for its signature. */
    private static final String NUMBER = "324";

    @Test
    @DisplayName("秘书补录领导在纸上的签发，办理记录和进度标明线下")
    void secretaryTypesInASignatureOnPaper(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("find.xhtml?q=" + NUMBER);
        var page = secretary.page();
        page.locator(".holders a", new Page.LocatorOptions().setHasText("线下办理补录")).click();
        assertThat(page.locator("main")).containsText("谁、何时、依据");
        page.locator("[id='form:record']").click();
        assertThat(page.locator("main")).containsText("请上传扫描件，或者填写外部系统的编号");
        secretary.assertAccessible().assertFitsPhone().capture("offline-form");

        page.locator("[id='form:outsideNumber']").fill("OA-2026-118");
        page.locator("[id='form:record']").click();

        assertThat(page.locator("#offline")).containsText("OA-2026-118");
        assertThat(page.locator(".steps")).containsText("线下");
        assertThat(page.locator(".holders")).containsText("复核、编号、用印");
        secretary.assertAccessible().assertFitsPhone().capture("offline-case");
    }
}
