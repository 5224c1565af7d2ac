package io.yinuo.it.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.offline.OfflineSheetPageIT.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The officer wrote the letter outside of the system; the office hands it in for him. */
@PageTest
@DisplayName("OF6 线下起草补录")
class OfflineDraftPageIT {

    private static final String PASTED = "7411";
    private static final String SENT = "7412";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PROMISE =
            (LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1) + "年6月底前，我局将为全市30所小学配齐图书角";
    private static final String LETTER = """
            代表：
            您提出的建议收悉，现答复如下：
            %s。
            """.formatted(PROMISE).strip();

    @Test
    @DisplayName("文稿贴入，填写类别、公开和对诉求的答复；填错的指出来，已填的都还在；送到科室负责人")
    void handsInALetterThatIsPasted(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), PASTED).register().prepare().assign();
        var secretary = visitors.signedIn("secretary");
        var page = openDraft(secretary, PASTED);
        id(page, "form:record").click();
        assertThat(page.locator("main")).containsText("请上传扫描件，或者填写外部系统的编号");
        secretary.assertAccessible().assertFitsPhone().capture("offline-draft-empty");

        id(page, "form:outsideNumber").fill("OA-稿-7411");
        id(page, "form:letterText").fill(LETTER);
        answer(page, "9");
        choose(page, "答复.docx", Letters.word(LETTER));
        id(page, "form:record").click();
        assertThat(field(page, "form:letter")).containsText("二者取一");
        assertTyped(page, "9");
        id(page, "form:record").click();
        assertThat(field(page, "form:answers:0:paragraph")).containsText("请填 1 到 2");
        assertTyped(page, "9");
        secretary.assertAccessible().assertFitsPhone().capture("offline-draft");

        id(page, "form:answers:0:paragraph").fill("2");
        id(page, "form:record").click();

        assertThat(page.locator("#offline")).containsText("OA-稿-7411");
        assertThat(page.locator(".holders")).containsText("科室负责人审稿");
        readsTheLetter(visitors.signedIn("head"), walk, "offline-draft-review");
    }

    @Test
    @DisplayName("文稿上传 Word：读不了的指出来；读得了的成为最新一稿，文件存入本件材料")
    void handsInALetterFromWord(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), SENT).register().prepare().assign();
        var secretary = visitors.signedIn("secretary");
        var page = openDraft(secretary, SENT);
        id(page, "form:outsideNumber").fill("OA-稿-7412");
        answer(page, "2");
        choose(page, "加密.docx", new byte[] {'P', 'K', 3, 4});
        id(page, "form:record").click();
        assertThat(field(page, "form:letter").locator(".ui-message-error-detail")).isVisible();
        assertThat(id(page, "form:answers:0:summary")).hasValue("明年配齐");
        secretary.assertAccessible().assertFitsPhone().capture("offline-draft-unread");

        choose(page, "答复.docx", Letters.word(LETTER));
        id(page, "form:record").click();

        assertThat(page.locator("#offline")).containsText("OA-稿-7412");
        assertThat(page.locator("#papers")).containsText("答复.docx");
        readsTheLetter(visitors.signedIn("head"), walk, "offline-draft-word-review");
    }

    private static Page openDraft(Visitor secretary, String number) {
        var page = secretary.open("find.xhtml?q=" + number).page();
        page.locator(".holders a", new Page.LocatorOptions().setHasText("线下办理补录")).click();
        assertThat(page.locator("main")).containsText("在系统外起草的");
        id(page, "form:decidedBy").selectOption(new SelectOption().setLabel("沈以宁"));
        return page;
    }

    private static void answer(Page page, String paragraph) {
        id(page, "form:outcome").selectOption("B");
        id(page, "form:disclosure").selectOption("PUBLIC");
        id(page, "form:answers:0:state").selectOption("PROMISED");
        id(page, "form:answers:0:summary").fill("明年配齐");
        id(page, "form:answers:0:paragraph").fill(paragraph);
    }

    private static void assertTyped(Page page, String paragraph) {
        assertThat(id(page, "form:letterText")).hasValue(LETTER);
        assertThat(id(page, "form:outcome")).hasValue("B");
        assertThat(id(page, "form:disclosure")).hasValue("PUBLIC");
        assertThat(id(page, "form:answers:0:state")).hasValue("PROMISED");
        assertThat(id(page, "form:answers:0:summary")).hasValue("明年配齐");
        assertThat(id(page, "form:answers:0:paragraph")).hasValue(paragraph);
    }

    /** Whoever reviews finds the letter, and its promise among the promises. */
    private static void readsTheLetter(Visitor head, Walk walk, String picture) {
        var page = head.open("review.xhtml?task=" + walk.task("head")).page();
        assertThat(page.locator(".paper")).containsText(PROMISE);
        head.assertAccessible().assertFitsPhone().capture(picture);
        head.open("suggestion.xhtml?id=" + walk.id());
        assertThat(page.locator("#offline")).containsText("沈以宁 决定");
    }

    private static void choose(Page page, String name, byte[] content) {
        id(page, "form:letter").setInputFiles(new FilePayload(name, WORD, content));
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
