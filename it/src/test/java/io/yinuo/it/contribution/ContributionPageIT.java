package io.yinuo.it.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.paper.Letters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class ContributionPageIT {

    /** A matter of the samples whose opinion has its number. */
    private static final String NUMBER = "342";

    @Test
    @DisplayName("秘书登记会办意见送出，归入主办单位答复，本件办结；CB5 办结后更正，告知主办单位的文字备好")
    void secretarySendsTheOpinionAndFilesTheReplyOfTheLeadUnit(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = open(secretary);
        assertThat(page.locator("main")).containsText("由 示例市卫生健康局 主办并答复，本局会办");
        secretary.assertAccessible().assertFitsPhone().capture("contribution-case");
        var light = page.locator(".holders a.light").first();
        assertThat(light).containsText("会办意见");
        assertThat(light).hasAttribute("href", Pattern.compile("kind=CONTRIBUTION"));
        light.click();
        assertThat(page.locator("dialog.explanation h2").first()).containsText("会办意见");
        assertThat(page.locator("dialog.explanation .sentence").first()).containsText("起算");
        page.locator("dialog.explanation .close").click();

        secretary.open("ledger.xhtml?text=" + NUMBER);
        assertThat(page.locator(".ledger-reply-due a[data-explain]").first()).hasAttribute("href", Pattern.compile("kind=CONTRIBUTION"));
        assertThat(page.locator(".ledger-reply-due .sub a[data-explain]").first())
                .hasAttribute("href", Pattern.compile("kind=CONTRIBUTION"));
        open(secretary);

        page.locator("a.btn", new Page.LocatorOptions().setHasText("送出会办意见")).click();
        page.locator("[id='form:send']").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        secretary.assertAccessible().assertFitsPhone().capture("contribution-send");
        page.locator("[id='form:receiver']").fill("市卫生健康局办公室");
        page.locator("[id='form:send']").click();
        assertThat(page.locator("[id='notices']")).containsText("会办意见已登记送出");

        open(secretary);
        page.locator("a.btn", new Page.LocatorOptions().setHasText("归入主办单位答复")).click();
        page.locator("[id='form:fileReply']").click();
        assertThat(page.locator("main")).containsText("请上传主办单位的答复");
        secretary.assertAccessible().assertFitsPhone().capture("contribution-file");
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload("主办答复.pdf", "application/pdf", Letters.pdf("Joint reply")));
        page.locator("[id='form:repliedOn']").fill(page.locator("[id='form:repliedOn']").getAttribute("max"));
        page.locator("[id='form:documentNumber']").fill("示卫建〔2026〕7号");
        page.locator("[id='form:fileReply']").click();
        assertThat(page.locator("[id='notices']")).containsText("本件办结");

        open(secretary);
        assertThat(page.locator("main")).containsText("示卫建〔2026〕7号");
        assertThat(page.locator("#papers")).containsText("主办答复.pdf");
        secretary.assertAccessible().assertFitsPhone().capture("contribution-closed");

        page.locator("a", new Page.LocatorOptions().setHasText("收回更正")).click();
        assertThat(page.locator("main")).containsText("再送主办单位");
        page.locator("label", new Page.LocatorOptions().setHasText("更正：")).click();
        page.locator("[id='form:reason']").fill("托位数有误");
        page.locator("[id='form:recall']").click();
        assertThat(page.locator("[id='notices']")).containsText("请告知主办单位");
        assertThat(page.locator("[id='tell-unit']")).containsText("示例市卫生健康局");
        assertThat(page.locator("[id='tell-unit']")).containsText("托位数有误");
        assertThat(page.locator("main")).containsText("更正件");
        secretary.assertAccessible().assertFitsPhone().capture("contribution-corrected");
    }

    private static Page open(Visitor visitor) {
        visitor.open("find.xhtml?q=" + NUMBER);
        assertThat(visitor.page().locator("h1")).containsText("第" + NUMBER + "号");
        return visitor.page();
    }
}
