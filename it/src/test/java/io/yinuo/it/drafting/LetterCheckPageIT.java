package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.field;
import static io.yinuo.it.browser.Editor.finding;
import static io.yinuo.it.browser.Editor.paste;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.remote.Walk.Promise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("信函检查与成文文件")
class LetterCheckPageIT {

    private static final String TYPED = "您提出的建议收悉，现答复如下。我局对新建学校子以补助，按《义务教育课程方案组织教学。";

    @Test
    @DisplayName("C4 检查出的错处可以定位，能自动改的点一下就改，必改的改完才能提交")
    void mendsWhatTheCheckFinds(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7301").toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var text = page.locator(".block textarea").first();

        text.fill(TYPED);
        field(page, "form:check").click();
        assertThat(finding(page, "有前半个标点")).containsText("必改");
        assertThat(finding(page, "子以")).containsText("予以");
        officer.assertAccessible().assertFitsPhone().capture("draft-findings");

        finding(page, "子以").locator("[data-fix-block]").click();
        assertThat(text).hasValue(Pattern.compile("新建学校予以补助"));
        finding(page, "有前半个标点").locator("[data-find-block]").click();
        Assertions.assertThat(text.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                .isEqualTo("《");

        int versions = page.locator("[id='form:versions'] li").count();
        var recipient = field(page, "form:mainRecipient").inputValue();
        field(page, "form:mainRecipient").fill("周敏仪代表");
        field(page, "form:check").click();
        finding(page, "称呼后没有冒号").locator("[data-fix-part]").click();
        assertThat(field(page, "form:mainRecipient")).hasValue("周敏仪代表：");
        field(page, "form:mainRecipient").press("Enter");
        field(page, "form:mainRecipient").fill("");
        field(page, "form:submit").click();
        assertThat(field(page, "notices")).containsText("主送：请填写此项");
        assertThat(page.locator("[id='form:versions'] li")).hasCount(versions);
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);
        officer.capture("draft-missing");
        field(page, "form:mainRecipient").fill(recipient);
        field(page, "form:submit").click();
        assertThat(page.locator("main")).containsText("请改正后再继续");
        assertThat(page.locator(".ui-confirmdialog-yes:visible")).hasCount(0);
        assertThat(text).hasValue(Pattern.compile("课程方案组织"));

        text.fill(text.inputValue().replace("方案组织", "方案》组织"));
        field(page, "form:check").click();
        assertThat(finding(page, "有前半个标点")).hasCount(0);

        paste(text, "一、今后的打算");
        assertThat(text).hasValue("今后的打算");
        assertThat(page.locator(".block").first()).hasAttribute("data-level", "H1");
    }

    @Test
    @DisplayName("成文文件可以存为 PDF、Word、OFD，审稿人和编号人看到同样的检查结果")
    void keepsTheLetterAsAFile(Visitors visitors) throws IOException {
        var walk = new Walk(new Remote(visitors.address()), "7302")
                .promising(new Promise("我局将新建2处社区书房", "2处", null))
                .toNumbering();
        var secretary = visitors.signedIn("secretary").open("numbering.xhtml?task=" + walk.task("secretary"));
        assertThat(secretary.page().locator(".findings")).containsText("承诺没有写明期限");
        assertThat(secretary.page().locator(".paper-note")).containsText("联系人：");
        assertThat(secretary.page().locator(".paper-copies")).containsText("抄送：");
        secretary.assertAccessible().assertFitsPhone().capture("numbering-findings");

        var number = walk.numbered();
        var page = secretary.open("letter.xhtml?reply=" + walk.reply()).page();
        secretary.assertAccessible().assertFitsPhone().capture("letter-files");
        Assertions.assertThat(kept(page, "PDF")).startsWith("%PDF");
        Assertions.assertThat(kept(page, "Word")).startsWith("PK");
        Assertions.assertThat(kept(page, "OFD")).startsWith("PK");
        var download = saved(page, "PDF");
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(number + ".pdf");
    }

    private static String kept(Page page, String format) throws IOException {
        var bytes = Files.readAllBytes(saved(page, format).path());
        return new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
    }

    private static Download saved(Page page, String format) {
        var button = page.locator("[id='files'] button", new Page.LocatorOptions().setHasText(format));
        return page.waitForDownload(button::click);
    }
}
