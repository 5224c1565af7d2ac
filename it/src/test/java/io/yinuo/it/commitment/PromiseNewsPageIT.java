package io.yinuo.it.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Those to whom a promise was made learn what is new of it: on their own page, by a call of the office, or behind a link. */
@PageTest
@DisplayName("承诺的新情况")
class PromiseNewsPageIT {

    private static final String CALLED = "闻人语";
    private static final String SECRETARY = "陆知微";
    private static final String PROGRESS = "两校已经配齐，其余正在招聘。";
    private static final String SAID = "校门口到现在还没有人值守。";
    private static final String ANSWER = "下周一起由学校安排专人值守。";
    private static final String FILE = "配备名单.txt";
    private static final byte[] LIST = "一校、二校".getBytes(StandardCharsets.UTF_8);
    private static final Pattern ADDRESS = Pattern.compile("visit\\.xhtml\\?t=[A-Za-z0-9_-]{32}");

    @Test
    @DisplayName("T18 PR20 核实以前公开进展：代表首页标“新”，打开以后不再是新的，取得佐证文件；别的代表看不到")
    void tellsTheDeputyOnce(Visitors visitors) throws IOException {
        var walk = new Walk(new Remote(visitors.address()), "8621").toRating();
        report(visitors, walk);
        var deputy = visitors.signedIn("deputy").open("deputy/home.xhtml");
        var page = deputy.page();
        assertThat(matter(page, walk)).hasCount(1);
        assertThat(news(page, walk)).containsText("的答复已送达");
        assertThat(matter(page, walk).locator(".tag.key")).hasText("新");
        assertThat(page.locator(".nav a.on .count")).hasText(Pattern.compile("[1-9][0-9]*"));
        matter(page, walk).locator("a").first().click();
        assertThat(page.locator("#news")).containsText("的答复已送达");
        assertThat(page.locator("#news a")).hasCount(0);
        deputy.open("deputy/home.xhtml");
        assertThat(matter(page, walk).locator(".tag.key")).hasCount(0);
        disclose(visitors, walk);

        deputy.open("deputy/home.xhtml");
        assertThat(news(page, walk)).containsText("承诺进展已公开");
        assertThat(matter(page, walk).locator(".tag.key")).hasText("新");
        deputy.assertAccessible().assertFitsPhone().capture("deputy-news");
        deputy.onPhone();
        matter(page, walk).locator("a").first().click();
        assertThat(page.locator("#news")).containsText("承诺进展已公开");
        page.locator("#news a[href='#promises']").click();
        assertThat(page.locator(".promises .tag.key")).hasText("新");
        assertThat(page.locator(".promises")).containsText(PROGRESS);
        assertThat(page.locator(".promises .light")).not().containsText("已兑现");
        var file = page.locator(".promises a.btn", new Page.LocatorOptions().setHasText(FILE));
        assertIsTheList(page.waitForDownload(file::click));
        deputy.assertAccessible().assertFitsPhone().capture("deputy-news-opened");
        var address = file.getAttribute("href").substring(1);

        deputy.open("deputy/home.xhtml");
        assertThat(matter(page, walk)).hasCount(1);
        assertThat(matter(page, walk).locator(".tag.key")).hasCount(0);
        assertThat(news(page, walk)).hasCount(0);
        deputy.open("deputy/suggestion.xhtml?id=" + walk.id());
        assertThat(page.locator(".promises")).containsText(PROGRESS);
        assertThat(page.locator("#news")).hasCount(0);
        keepsFromAnother(visitors, walk, address);
    }

    private static void keepsFromAnother(Visitors visitors, Walk walk, String address) {
        var other = visitors.signedIn("deputy2").open("deputy/home.xhtml");
        assertThat(other.page().locator("h1")).isVisible();
        assertThat(news(other.page(), walk)).hasCount(0);
        assertThat(matter(other.page(), walk)).hasCount(0);
        other.open(address);
        assertThat(other.page().locator("h1")).hasText("没有找到这一页");
        other.expectError("404");
    }

    @Test
    @DisplayName("T18 PR20 没有账号的代表：秘书的消息请电话告知，文字可以复制；代表凭链接和验证码看到进展，取得佐证文件")
    void hasTheOfficeCallWhoHasNoAccount(Visitors visitors) throws IOException {
        var walk = new Walk(new Remote(visitors.address()), "8622").signedToo(CALLED).toRating();
        report(visitors, walk);
        disclose(visitors, walk);

        var secretary = visitors.signedIn("secretary").open("inbox.xhtml");
        var page = secretary.page();
        var message = call(page, walk, "承诺进展已公开");
        assertThat(message).containsText("请联系：" + CALLED);
        assertThat(message.locator(".quote")).containsText("您好！您提出的第8622号");
        assertThat(message.locator("a[href*='commitmentFile']")).hasAttribute("href", Pattern.compile(promise(walk)));
        secretary.assertAccessible().assertFitsPhone().capture("inbox-call");
        var words = message.locator(".quote").innerText().strip();
        message.locator("[data-copy]").click();
        assertThat(message.locator("[data-copy]")).hasText("已复制");
        Assertions.assertThat(page.evaluate("getSelection().toString()").toString().strip()).isEqualTo(words);
        message.locator("[id$=':acknowledge']").click();
        assertThat(message).containsText("知悉");
        assertThat(message.locator("[id$=':acknowledge']")).hasCount(0);

        var member = behindLink(visitors, walk);
        assertThat(member.page().locator("#promises")).containsText(PROGRESS);
        assertThat(member.page().locator("#promises a")).hasCount(0);
        var file = member.page().locator("#promises form button", new Page.LocatorOptions().setHasText(FILE));
        assertIsTheList(member.page().waitForDownload(file::click));
        assertThat(member.page().locator("#promises")).isVisible();
        member.assertAccessible().assertFitsPhone().capture("visit-evidence");
        Assertions.assertThat(member.page().context().cookies()).isEmpty();
    }

    @Test
    @DisplayName("PR21 没有账号的代表来电有异议，秘书代录，两个人的名字留痕；回应以后请电话告知，凭链接看得到，别的代表看不到")
    void recordsWhatWasSaidOnThePhone(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "8623").signedToo(CALLED).toRating();
        var secretary = visitors.signedIn("secretary").open(file(walk));
        var page = secretary.page();
        page.locator("#remarks details summary").click();
        page.locator("[id='recordForm:submitterId']").selectOption(new SelectOption().setLabel(CALLED));
        page.locator("[id='recordForm:kind']").selectOption(new SelectOption().setLabel("有异议"));
        page.locator("[id='recordForm:said']").fill(SAID);
        secretary.assertAccessible().assertFitsPhone().capture("remark-typed-in");
        page.locator("[id='recordForm:record']").click();
        assertThat(page.locator("#notices")).containsText("意见已记下");
        assertThat(page.locator("#remarks")).containsText(CALLED + " · ");
        assertThat(page.locator("#remarks")).containsText(SECRETARY + "代录");

        secretary.open("suggestion.xhtml?id=" + walk.id());
        var entry = page.locator(".trail li", new Page.LocatorOptions().setHasText("代录代表意见"));
        assertThat(entry).containsText(SECRETARY);
        assertThat(entry).containsText(CALLED);
        assertThat(entry).containsText("有异议");
        assertThat(entry).containsText("电话");
        secretary.assertAccessible().assertFitsPhone().capture("remark-trail");

        answer(visitors, walk);
        secretary.open("inbox.xhtml");
        assertThat(call(page, walk, "意见已回应")).containsText("请联系：" + CALLED);
        var member = behindLink(visitors, walk);
        assertThat(member.page().locator("#promises")).containsText(SAID);
        assertThat(member.page().locator("#promises")).containsText("办公室代录");
        assertThat(member.page().locator("#promises")).containsText(ANSWER);
        member.assertAccessible().assertFitsPhone().capture("visit-remark");
        var deputy = visitors.signedIn("deputy").open("deputy/suggestion.xhtml?id=" + walk.id());
        assertThat(deputy.page().locator(".promises > li")).hasCount(1);
        assertThat(deputy.page().locator(".promises")).not().containsText(SAID);
    }

    private static void answer(Visitors visitors, Walk walk) {
        var page = visitors.signedIn("officer").open(file(walk)).page();
        page.locator("[id='answerForm:words']").fill(ANSWER);
        page.locator("[id='answerForm:send']").click();
        assertThat(page.locator("#notices")).containsText("回应已发给代表");
    }

    private static String file(Walk walk) {
        return "commitmentFile.xhtml?id=" + promise(walk);
    }

    private static String promise(Walk walk) {
        return walk.commitments().getJsonObject(0).getString("id");
    }

    private static void report(Visitors visitors, Walk walk) {
        var page = visitors.signedIn("officer").open(file(walk)).page();
        page.locator("[id='report:kind']").selectOption(new SelectOption().setLabel("有进展"));
        page.locator("[id='report:text']").fill(PROGRESS);
        page.locator("[id='report'] input[type=file]").setInputFiles(new FilePayload(FILE, "text/plain", LIST));
        page.locator("[id='report:send']").click();
        assertThat(page.locator("#notices")).containsText("已记下报告");
        assertThat(page.locator("[id$=':disclose']")).hasCount(0);
    }

    /** Before anybody has verified it, and by the button beside the report. */
    private static void disclose(Visitors visitors, Walk walk) {
        var secretary = visitors.signedIn("secretary").open(file(walk));
        var page = secretary.page();
        var button = page.locator("[id$=':disclose']");
        assertThat(button).hasCount(1);
        secretary.assertAccessible().assertFitsPhone().capture("promise-disclose");
        button.click();
        assertThat(page.locator(".ui-confirm-dialog:visible")).containsText("不能收回");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#notices")).containsText("已向代表公开");
        assertThat(button).hasCount(0);
    }

    private static Locator news(Page home, Walk walk) {
        return home.locator("#news li", new Page.LocatorOptions().setHasText("第" + walk.number() + "号"));
    }

    private static Locator matter(Page home, Walk walk) {
        return home.locator("section:not(#news) .rows li", new Page.LocatorOptions().setHasText("第" + walk.number() + "号"));
    }

    private static Locator call(Page inbox, Walk walk, String what) {
        return inbox.locator("[id='form:mine'] .field", new Page.LocatorOptions().setHasText("请电话告知代表"))
                .filter(new Locator.FilterOptions().setHasText("第" + walk.number() + "号"))
                .filter(new Locator.FilterOptions().setHasText(what));
    }

    private static Visitor behindLink(Visitors visitors, Walk walk) {
        var office = visitors.signedIn("secretary").open("ratingLinks.xhtml?id=" + walk.id()).page();
        office.locator("[id='links'] li", new Page.LocatorOptions().setHasText(CALLED)).locator("[id$=':issue']").click();
        assertThat(office.locator(".slip")).containsText(CALLED);
        var found = ADDRESS.matcher(office.locator(".slip-address").innerText());
        Assertions.assertThat(found.find()).isTrue();
        var code = office.locator(".slip-code").innerText().strip();
        var member = visitors.stranger().onPhone().open(found.group());
        member.page().locator("#code").fill(code);
        member.page().locator("#open").click();
        assertThat(member.page().locator("#promises")).isVisible();
        return member;
    }

    private static void assertIsTheList(Download download) throws IOException {
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(FILE);
        Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(LIST);
    }
}
