package io.yinuo.it.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("全文检索、前事与重建索引")
class SearchPageIT {

    private static final double PATIENCE = 60_000;

    @Test
    @DisplayName("秘书按词检索、按范围筛选，看到标出的词；一个字、符号和太长的内容说清怎么办")
    void secretaryFindsWords(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("search.xhtml");
        var page = secretary.page();
        page.locator("[id='words']").fill("课后服务");
        page.locator(".search-form button").click();
        assertThat(page.locator("[id='found'] h2")).containsText(Pattern.compile("找到 \\d+ 条"));
        assertThat(page.locator(".hits mark").first()).containsText("课后服务");
        secretary.assertAccessible().assertFitsPhone().capture("search");

        page.locator("[id='range']").selectOption("MEASURE");
        page.locator(".search-form button").click();
        assertThat(page.locator(".hits .tag").first()).hasText("措施");
        secretary.open("search.xhtml?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E7%A7%8D%E8%AF%8D%E7%B4%AB%E8%97%A4%E8%8A%B1");
        assertThat(page.locator("[id='found']")).containsText("没有找到");
        secretary.assertAccessible().assertFitsPhone().capture("search-empty");

        secretary.open("search.xhtml?q=%E8%AF%BE");
        assertThat(page.locator("[role=alert]")).containsText("至少输入两个字");
        secretary.open("search.xhtml?q=%2B%20-%20*");
        assertThat(page.locator("[role=alert]")).containsText("至少输入两个字");
        secretary.open("search.xhtml?q=" + "a".repeat(5000));
        assertThat(page.locator("[role=alert]")).containsText("最多 200 个字");
        secretary.assertAccessible();
    }

    @Test
    @DisplayName("SR1 秘书按政策文件和标准筛选，点进去是它的页面；代表的页面上检索不到")
    void secretaryFindsPolicies(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("search.xhtml?q=%E4%BD%9C%E4%B8%9A&kind=POLICY");
        var page = secretary.page();
        assertThat(page.locator(".hits .tag").first()).hasText("政策文件");
        assertThat(page.locator(".hits a").first()).hasAttribute("href", Pattern.compile("/links\\.xhtml\\?.*kind=POLICY"));
        secretary.assertAccessible().assertFitsPhone().capture("search-policies");
        page.locator(".hits a").first().click();
        assertThat(page.locator("h1")).containsText("作业");
        secretary.open("search.xhtml?q=%E4%BD%9C%E4%B8%9A&kind=NORM");
        assertThat(page.locator(".hits .tag").first()).hasText("标准");

        var deputy = visitors.signedIn("deputy").open("search.xhtml?q=%E4%BD%9C%E4%B8%9A&kind=POLICY");
        assertThat(deputy.page().locator("[id='found']")).containsText("没有找到");
    }

    @Test
    @DisplayName("SR1 秘书检索到常用语、总结和数据，点进去是它的页面；经办人读得到常用语但不能改，代表检索不到")
    void findsWhatBelongsToNoMatter(Visitors visitors) {
        var words = "晚霞满天";
        var remote = new Remote(visitors.address());
        remote.post("secretary", "standard-texts", """
                {"kind":"LINE","name":"结束语%1$s","passages":[{"level":"BODY","text":"欢迎继续监督，%1$s。"}]}""".formatted(words),
                "Idempotency-Key", UUID.randomUUID().toString()).done();
        var secretary = visitors.signedIn("secretary");
        found(secretary, words, "STANDARD_TEXT");
        var page = secretary.page();
        assertThat(page.locator(".hits .tag").first()).hasText("范文和常用语");
        assertThat(page.locator(".hits .excerpt mark").first()).hasText(words);
        secretary.assertAccessible().assertFitsPhone().capture("search-kept-texts");
        page.locator(".hits a").first().click();
        assertThat(page.locator("[id='form:name']")).hasValue("结束语" + words);

        var officer = visitors.signedIn("officer");
        found(officer, words, "STANDARD_TEXT");
        officer.page().locator(".hits a").first().click();
        assertThat(officer.page().locator("h1")).containsText("结束语" + words);
        assertThat(officer.page().locator("[id='passages']")).hasText("欢迎继续监督，" + words + "。");
        assertThat(officer.page().locator("[id='form']")).hasCount(0);
        officer.assertAccessible().assertFitsPhone().capture("standard-text-reader");

        secretary.open("bulletins.xhtml");
        page.locator("[id='compose:kind']").selectOption(new SelectOption().setLabel("年度总结"));
        page.locator("[id='compose:firstDayOfYear']").fill(String.valueOf(LocalDate.now().getYear()));
        page.locator("[id='compose:start']").click();
        page.locator("[id='paper:opening']").fill("现总结如下：" + words);
        page.locator("[id='paper:revise']").click();
        assertThat(page.locator("#notices")).containsText("文字已保存");
        found(secretary, words, "YEAR_SUMMARY");
        page.locator(".hits a").first().click();
        assertThat(page.locator("[id='paper:opening']")).hasValue("现总结如下：" + words);

        secretary.open("search.xhtml?q=" + typed("作业") + "&kind=OBSERVATION");
        assertThat(page.locator(".hits .tag").first()).hasText("数据");
        page.locator(".hits a").first().click();
        assertThat(page.locator(".head small")).containsText("数据");

        var deputy = visitors.signedIn("deputy").open("search.xhtml?q=" + typed(words));
        assertThat(deputy.page().locator("[id='found']")).containsText("没有找到");
        assertThat(deputy.page().locator("[id='range'] option")).hasText(new String[] {"全部", "建议提案", "答复", "承诺"});
    }

    @Test
    @DisplayName("SR2 起草页列出以前的承诺和相近的建议，点引用写到光标处")
    void officerQuotesAnEarlierPromise(Visitors visitors) {
        var remote = new Remote(visitors.address());
        new Walk(remote, "7801").toNumbering().numbered();
        var now = new Walk(remote, "7802").toDrafting();
        var task = now.task("officer");
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + task);
        var page = officer.page();
        officer.reloadUntil(page.locator("[id='memory'] .quote"));
        assertThat(page.locator("[id='memory']")).containsText("相同之处");
        officer.assertAccessible().assertFitsPhone().capture("draft-memory");

        var text = page.locator(".block textarea").last();
        text.click();
        page.locator("[id='memory'] [data-insert]").first().click();
        Assertions.assertThat(text.inputValue()).contains("我局在", "承诺");
    }

    @Test
    @DisplayName("SR3 管理员重建索引，看到进度和结果")
    void administratorRebuilds(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/searchIndex.xhtml");
        var page = admin.page();
        assertThat(page.locator("[id='index:rebuild']")).isEnabled();
        page.locator("[id='index:rebuild']").click();
        assertThat(page.locator("[id='notices']")).containsText("已开始重建索引");
        admin.capture("search-index-running");
        assertThat(page.locator("[id='index:state']")).containsText(
                Pattern.compile("于 .*完成"), new ContainsTextOptions().setTimeout(PATIENCE));
        admin.assertAccessible().assertFitsPhone().capture("search-index");
    }

    @Test
    @DisplayName("SR1 代表只检索到自己的件")
    void deputyFindsTheOwnMatters(Visitors visitors) {
        var deputy = visitors.signedIn("deputy").open("search.xhtml?q=%E5%BB%BA%E8%AE%AE");
        deputy.reloadUntil(deputy.page().locator(".hits a[href*='/deputy/suggestion.xhtml']"));
        assertThat(deputy.page().locator(".hits a[href*='/suggestion.xhtml']:not([href*='deputy'])"))
                .hasCount(0);
        deputy.assertAccessible().assertFitsPhone().capture("search-deputy");
    }

    /** Looks for the words again until the index has them. */
    private static void found(Visitor visitor, String words, String kind) {
        visitor.open("search.xhtml?q=" + typed(words) + "&kind=" + kind);
        visitor.reloadUntil(visitor.page().locator(".hits a"));
    }

    private static String typed(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
