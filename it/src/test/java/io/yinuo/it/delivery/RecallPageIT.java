package io.yinuo.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class RecallPageIT {

    /** A matter of the samples whose reply is to be delivered to two. */
    private static final String TO_DELIVER = "0060";

    /** A matter of the samples whose reply waits for its rating. */
    private static final String NUMBER = "0070";

    @Test
    @DisplayName("秘书更正已送达的答复，原件标明已更正，新的答复交经办人起草")
    void secretaryCorrectsADeliveredReply(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = secretary.page();
        secretary.open("find.xhtml?q=" + NUMBER);
        page.locator("a", new Page.LocatorOptions().setHasText("收回更正")).click();
        page.locator("[id='form:recall']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("recall");
        page.locator("label", new Page.LocatorOptions().setHasText("更正：")).click();
        page.locator("[id='form:reason']").fill("第二段的数字与统计口径不一致");
        page.locator("[id='form:recall']").click();
        assertThat(page.locator("[id='notices']")).containsText("新的答复已交经办人起草");
        assertThat(page.locator(".holders")).containsText("起草再次答复");
        secretary.assertAccessible().assertFitsPhone().capture("recalled-case");

        page.locator("a", new Page.LocatorOptions().setHasText("查看正式文本")).first().click();
        assertThat(page.locator("main")).containsText("已更正");
        secretary.assertAccessible().assertFitsPhone().capture("recalled-letter");
    }

    @Test
    @DisplayName("W7 只送达一位时，秘书在送达页停止送达并收回，另一位不再收到原答复")
    void secretaryStopsADelivery(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = secretary.page();
        secretary.open("find.xhtml?q=" + TO_DELIVER);
        page.locator("a.btn", new Page.LocatorOptions().setHasText("送达答复")).click();
        assertThat(page.locator("main")).containsText("不送了，撤回签发");
        page.locator("[id='form:records:1:included'] .ui-chkbox-box").click();
        page.locator("[id='form:deliver']").click();
        assertThat(page.locator("[id='notices']")).containsText("还须送达：钟离昧");
        secretary.assertAccessible().assertFitsPhone().capture("deliver-partly");

        page.locator("a.btn", new Page.LocatorOptions().setHasText("停止送达，收回更正")).click();
        assertThat(page.locator("main")).containsText("没有送达：钟离昧");
        secretary.assertAccessible().assertFitsPhone().capture("recall-partly");
        page.locator("label", new Page.LocatorOptions().setHasText("收回：")).click();
        page.locator("[id='form:reason']").fill("资助标准写错");
        page.locator("[id='form:recall']").click();
        assertThat(page.locator("[id='notices']")).containsText("新的答复已交经办人起草");
        assertThat(page.locator(".holders")).containsText("起草再次答复");
        assertThat(page.locator("main")).containsText("资助标准写错");
        secretary.assertAccessible().assertFitsPhone().capture("recalled-partly");

        secretary.open("inbox.xhtml");
        assertThat(page.locator("main")).containsText("的答复已于");
        assertThat(page.locator("main")).containsText("请联系：范知秋");
    }
}
