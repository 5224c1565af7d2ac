package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("DU1 上传文稿")
class DraftUploadPageIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String LETTER = """
            示例市教育局文件
            关于第7306号建议的答复
            代表：
            您提出的建议收悉，现答复如下：
            一、已开展的工作
            今年以来，我局走访了12所学校。
            三、下一步打算
            2027年6月底前，我局将为全市30所小学配齐图书角。
            感谢您对教育工作的关心。
            附件：图书角配置一览
            附件下载：图书角照片.zip
            示例市教育局
            2026年11月20日
            附件
            图书角配置一览
            第一小学配置3个图书角。
            """;

    @Test
    @DisplayName("写好的 Word 文稿先看差别再采用：承诺重新识别，没读入的行和撤下的承诺都说明")
    void takesALetterFromWord(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7306").toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();

        field(page, "form:upload").click();
        field(page, "form:read").click();
        assertThat(page.locator("main")).containsText("请填写此项");
        choose(page, "加密.docx", new byte[] {'P', 'K', 3, 4});
        field(page, "form:read").click();
        assertThat(page.locator(".upload .ui-message-error-detail")).isVisible();
        officer.assertAccessible().assertFitsPhone().capture("draft-upload-empty");

        choose(page, "答复.docx", Letters.word(LETTER));
        field(page, "form:read").click();
        var found = page.locator("#found");
        assertThat(found).containsText("读到 8 段");
        assertThat(found).containsText("三、→二、");
        assertThat(found).containsText("附件下载：图书角照片.zip");
        assertThat(found).containsText("这件事今年年底前办好");
        assertThat(found.locator("ins").filter(new Locator.FilterOptions().setHasText("30所小学"))).isVisible();
        officer.assertAccessible().assertFitsPhone().capture("draft-upload-found");

        field(page, "form:take").click();
        assertThat(field(page, "notices")).containsText("已采用");
        assertThat(page.locator(".block textarea").nth(5)).hasValue("感谢您对教育工作的关心。");
        assertThat(page.locator(".block[data-level=ATTACHMENT] textarea")).hasValue("图书角配置一览");
        assertThat(page.locator(".block textarea").nth(7)).hasValue("第一小学配置3个图书角。");
        assertThat(page.locator("[id='form:cards']")).containsText("配齐图书角");
        assertThat(page.locator("[id='form:versions']")).containsText("第2稿");
        officer.assertAccessible().assertFitsPhone().capture("draft-uploaded");

        officer.open("suggestion.xhtml?id=" + walk.id());
        assertThat(page.locator("#papers")).containsText("答复.docx");
    }

    private static void choose(Page page, String name, byte[] content) {
        field(page, "form:file").setInputFiles(new FilePayload(name, WORD, content));
    }
}
