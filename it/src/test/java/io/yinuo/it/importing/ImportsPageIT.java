package io.yinuo.it.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretary brings old letters in, completes one, sees what came of it, sorts a promise out, and takes another import back. */
@PageTest
class ImportsPageIT {

    private static final String ROWS = "[id='batch:table_data'] tr";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(90_000);

    @Test
    @DisplayName("IM2 IM5 秘书上传旧函，看到每封读成什么，补正后导入，再清理旧承诺")
    void bringsLettersIn(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("imports.xhtml");
        secretary.assertAccessible().assertFitsPhone().capture("imports");
        var page = secretary.page();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2023/第7101号.txt", OldLetters.utf8(OldLetters.letter(7101)));
        files.put("2023/第7102号.txt", OldLetters.utf8(OldLetters.letter(7102)));
        files.put("2023/没有日期.txt", OldLetters.utf8(OldLetters.letter(7103).replace("2023年6月20日\n", "")));
        files.put("2023/空.txt", new byte[0]);
        upload(secretary, "旧函2023.zip", OldLetters.zip(files));

        assertThat(page.locator("[id='batch:state'] h2")).containsText("等您确认", PATIENTLY);
        assertThat(page.locator(ROWS)).hasCount(4);
        assertThat(page.locator(ROWS).nth(2)).containsText("没有读到成文日期");
        secretary.assertAccessible().assertFitsPhone().capture("import-preview");

        page.locator(ROWS).nth(2).locator("a:has-text('补正')").click();
        secretary.assertAccessible().assertFitsPhone().capture("import-mend");
        page.locator("[id='mend:signedOn']").fill("2023-06-21");
        page.locator("[id='mend:save']").click();
        assertThat(page.locator("[id='batch:start']")).containsText("导入 3 件");
        page.locator(ROWS).nth(1).locator("button:has-text('不导入')").click();
        assertThat(page.locator("[id='batch:start']")).containsText("导入 2 件");
        page.locator("[id='batch:start']").click();
        assertThat(page.locator("[id='batch:state'] h2")).containsText("导入完成", PATIENTLY);
        secretary.assertAccessible().assertFitsPhone().capture("import-done");

        page.locator(ROWS).first().locator("a:has-text('打开这一件')").click();
        assertThat(page.locator("main")).containsText("导入的旧件");
        assertThat(page.locator("main")).containsText("待清理");
        secretary.assertAccessible().assertFitsPhone().capture("import-case");

        secretary.open("oldPromises.xhtml");
        secretary.assertAccessible().assertFitsPhone().capture("old-promises");
        var rows = page.locator("[id='old:table_data'] tr");
        rows.first().locator("input[type='checkbox']").check();
        page.locator("[id='old:ownerSectionId']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='old:adopt']").click();
        assertThat(page.locator("[id='notices']")).containsText("已交给责任科室跟踪 1 项");
        page.locator("[id='old:table_data'] tr").first().locator("input[type='checkbox']").check();
        page.locator("[id='old:reason']").fill("已经完成");
        page.locator("[id='old:dismiss']").click();
        assertThat(page.locator("[id='notices']")).containsText("已有 1 项不再跟踪");
    }

    @Test
    @DisplayName("IM4 IM6 再传同一个压缩包，页面说没有新的；没有动过的整批撤销")
    void saysThatNothingIsNewAndTakesItBack(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b");
        var page = secretary.page();
        var zip = OldLetters.zip(7201, 2);
        upload(secretary.open("imports.xhtml"), "旧函7201.zip", zip);
        assertThat(page.locator("[id='batch:state'] h2")).containsText("等您确认", PATIENTLY);
        page.locator("[id='batch:start']").click();
        assertThat(page.locator("[id='batch:state'] h2")).containsText("导入完成", PATIENTLY);
        var address = page.url();

        upload(secretary.open("imports.xhtml"), "旧函7201再来.zip", zip);
        assertThat(page.locator("[id='batch:state']")).containsText("没有新的可导入", PATIENTLY);
        secretary.assertAccessible().assertFitsPhone().capture("import-nothing-new");

        page.navigate(address);
        undo(page);
        assertThat(page.locator("[id='batch:state'] h2")).containsText("已撤销", PATIENTLY);
        secretary.assertAccessible().assertFitsPhone().capture("import-undone");
    }

    private static void undo(Page page) {
        page.locator("[id='batch:undo']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private static void upload(Visitor secretary, String name, byte[] content) {
        secretary.page().locator("[id='imports:file']").setInputFiles(new FilePayload(name, "application/zip", content));
        secretary.page().locator("[id='imports:upload']").click();
    }
}
