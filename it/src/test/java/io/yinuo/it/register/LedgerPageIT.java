package io.yinuo.it.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("建议提案台账")
class LedgerPageIT {

    /** How a table writes what is not ASCII. */
    private static final Pattern WRITTEN = Pattern.compile("&#x([0-9a-f]+);");
    private static final String ROWS = "[id='ledger:table_data'] > tr";

    @Test
    void listsTheMattersOfTheBureauPageByPage(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("ledger.xhtml");

        assertThat(secretary.page().locator(ROWS)).hasCount(20);
        secretary.page().locator(".ui-paginator-next").first().click();
        assertThat(secretary.page().locator(".ui-paginator-current").first()).containsText("第 21");
        secretary.assertAccessible().assertFitsPhone().capture("ledger");
    }

    @Test
    void narrowsToWhatIsTyped(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("ledger.xhtml").page();

        page.locator("[id='ledger:text']").fill("真正落地");

        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page.locator(ROWS)).containsText("第198号");
    }

    @Test
    @DisplayName("检索框里按回车是检索，不清除筛选；筛选名称后按回车是保存")
    void enterSearchesAndClearsNothing(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("ledger.xhtml").page();
        page.locator("[id='ledger:text']").fill("真正落地");

        page.locator("[id='ledger:text']").press("Enter");

        assertThat(page).hasURL(Pattern.compile("text="));
        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page.locator("[id='ledger:text']")).hasValue("真正落地");
        page.locator("[id='ledger:manageFilters']").click();
        page.locator("[id='ledger:name']").fill("回车保存");
        page.locator("[id='ledger:name']").press("Enter");
        assertThat(page.locator("[id='ledger:kept'] .chip").filter(new Locator.FilterOptions().setHasText("回车保存"))).hasCount(1);
        assertThat(page.locator("[id='ledger:text']")).hasValue("真正落地");
    }

    @Test
    @DisplayName("L1 按当前筛选导出 XLSX")
    void givesOutWhatTheFiltersFind(Visitors visitors) throws IOException {
        var page = visitors.signedIn("secretary").open("ledger.xhtml?text=%E7%9C%9F%E6%AD%A3%E8%90%BD%E5%9C%B0").page();

        var download = page.waitForDownload(() -> page.locator("[id='ledger:download']").click());

        Assertions.assertThat(download.suggestedFilename()).isEqualTo("建议提案台账.xlsx");
        Assertions.assertThat(sheetOf(download.path()))
                .contains("领衔代表（委员）", "面商（日期、方式、面商人）", "关于推动“双减”政策真正落地的建议")
                .doesNotContain("关于加快实施");
    }

    /** The words of all parts of the file. */
    private static String sheetOf(Path table) throws IOException {
        var words = new StringBuilder();
        try (var file = new ZipFile(table.toFile())) {
            for (var part : Collections.list(file.entries())) {
                try (var content = file.getInputStream(part)) {
                    words.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return WRITTEN.matcher(words).replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
    }

    @Test
    @DisplayName("按文号、评价排序，只看已退办的；地址栏记得，打印照此")
    void sortsByWhatIsWrittenInTheReplyAndFindsWhatWasGivenBack(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("ledger.xhtml?all=true");
        var page = secretary.page();
        page.locator("[id='ledger:table_head'] th.ledger-document-number").click();
        assertThat(page).hasURL(Pattern.compile("sort=DOCUMENT_NUMBER"));
        page.locator("[id='ledger:table_head'] th.ledger-result").click();
        assertThat(page).hasURL(Pattern.compile("sort=RESULT"));

        page.locator("[id='ledger:givenBack']").selectOption("ACCEPTED");

        assertThat(page).hasURL(Pattern.compile("givenBack=ACCEPTED"));
        assertThat(page.locator("[id='ledger:count'] a[href*='ledgerPrint']")).hasAttribute("href", Pattern.compile("givenBack=ACCEPTED"));
        secretary.assertAccessible().assertFitsPhone().capture("ledger-given-back");
    }

    @Test
    void saysWhatToDoWhenNothingMatches(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("ledger.xhtml?text=%E6%97%A0%E6%AD%A4%E4%BB%B6").page();

        assertThat(page.locator("[id='ledger:table_data']")).containsText("清除筛选");
    }

    @Test
    void doesNotShowTheMattersOfAnotherBureau(Visitors visitors) {
        var page = visitors.signedIn("secretary-b").open("ledger.xhtml?text=%E7%9C%9F%E6%AD%A3%E8%90%BD%E5%9C%B0").page();

        assertThat(page.locator("[id='ledger:table_data']")).not().containsText(Pattern.compile("推动“双减”政策真正落地"));
    }
}
