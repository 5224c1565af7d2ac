package io.yinuo.it.paper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("材料")
class PapersPageIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String REFERRAL = """
            市十八届人大二次会议第%s号建议
            标题：《关于规范校外托管的建议》
            领衔代表：袁晶晶
            交办单位：市人大常委会代表工委
            交办日期：2026年11月2日""";

    @Test
    @DisplayName("上传交办函即识别，登记后存入材料；下载原样，撤下留痕")
    void referralIsUploadedReadKeptGivenOutAndWithdrawn(Visitors visitors) throws IOException {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = secretary.page();
        var letter = Letters.word(REFERRAL.formatted("0751"));
        field(page, "register:partnerUnits").fill("市民政局");

        choose(page, "register:file", "交办函.docx", WORD, letter);
        page.locator("[id='register:upload']").click();

        assertThat(field(page, "register:numberText")).hasValue("0751");
        assertThat(field(page, "register:title")).hasValue("关于规范校外托管的建议");
        assertThat(field(page, "register:partnerUnits")).hasValue("市民政局");
        assertThat(page.locator(".papers")).containsText("交办函.docx");
        assertThat(page.getByText("涉密材料不得上传").first()).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("register-upload");

        field(page, "register:handlingRole").selectOption("LEAD");
        page.locator("[id='register:registerAndOpen']").click();
        var papers = page.locator("#papers");
        assertThat(papers.locator("li")).containsText("交办函.docx");
        var download = page.waitForDownload(() -> papers.locator("li a").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("交办函.docx");
        Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(letter);

        papers.getByText("添加材料", new Locator.GetByTextOptions().setExact(true)).click();
        field(page, "addPaper:kind").selectOption("SUGGESTION");
        choose(page, "addPaper:file", "建议原件.pdf", "application/pdf", Letters.pdf("Suggestion"));
        page.locator("[id='addPaper:add']").click();
        assertThat(papers.locator("li")).hasCount(2);

        papers.getByText("撤下材料", new Locator.GetByTextOptions().setExact(true)).first().click();
        field(page, "withdrawPaper:withdrawn").selectOption(new com.microsoft.playwright.options.SelectOption()
                .setLabel("建议原件.pdf"));
        field(page, "withdrawPaper:reason").fill("扫描不清，另行上传");
        page.locator("[id='withdrawPaper:withdraw']").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(papers.locator("li.withdrawn")).containsText("扫描不清，另行上传");
        assertThat(papers.locator("li.withdrawn a")).hasCount(0);
        assertThat(page.getByText("撤下理由：扫描不清，另行上传").first()).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("suggestion-papers");
    }

    @Test
    @DisplayName("名不副实、过大的文件说明原因，所填内容都在")
    void refusedFileSaysWhyAndLosesNothing(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = secretary.page();
        field(page, "register:title").fill("关于校车的建议");

        choose(page, "register:file", "交办函.docx", WORD, "我不是Word".getBytes(StandardCharsets.UTF_8));
        page.locator("[id='register:upload']").click();

        assertThat(page.locator(".upload .ui-message-error").last()).containsText("文件内容不是 DOCX");
        assertThat(field(page, "register:title")).hasValue("关于校车的建议");
        secretary.capture("register-upload-refused");

        choose(page, "register:file", "大.pdf", "application/pdf", new byte[21 * 1024 * 1024]);
        assertThat(page.locator(".upload .too-large")).isVisible();
        assertThat(field(page, "register:file")).hasValue("");

        choose(page, "register:file", "扫描件.pdf", "application/pdf", Letters.pdf(""));
        page.locator("[id='register:upload']").click();
        assertThat(page.locator("[id='notices']")).containsText("是扫描件，没有可读的文字");
        assertThat(page.locator(".papers")).containsText("扫描件.pdf");
        assertThat(field(page, "register:title")).hasValue("关于校车的建议");
    }

    @Test
    @DisplayName("绕过页面检查的大文件由服务器说明，所填内容都在")
    void serverRefusesInWordsWhatThePageDidNotStop(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        field(page, "register:title").fill("关于校车的建议");
        field(page, "register:file").evaluate("input => delete input.dataset.most");

        choose(page, "register:file", "大.pdf", "application/pdf", new byte[22 * 1024 * 1024]);
        page.locator("[id='register:upload']").click();

        assertThat(page.locator("[id='notices']")).containsText("上传的内容太大");
        assertThat(field(page, "register:title")).hasValue("关于校车的建议");
    }

    @Test
    @DisplayName("别局的人和代表看不到材料")
    void paperIsNotThereForStrangersAndDeputies(Visitors visitors) {
        var own = visitors.signedIn("secretary").open("find.xhtml?q=198").page();
        own.locator("#papers").getByText("添加材料", new Locator.GetByTextOptions().setExact(true)).click();
        var name = "内部" + System.nanoTime() + ".txt";
        choose(own, "addPaper:file", name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
        own.locator("[id='addPaper:add']").click();
        var address = own.locator("#papers li:has-text('" + name + "') a").getAttribute("href").substring(1);

        for (var stranger : new String[] {"secretary-b", "deputy", "liaison"}) {
            var visitor = visitors.signedIn(stranger).open(address);
            assertThat(visitor.page().locator("h1")).hasText("没有找到这一页");
            visitor.expectError("404");
        }
    }

    private static void choose(Page page, String id, String name, String type, byte[] content) {
        field(page, id).setInputFiles(new FilePayload(name, type, content));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
