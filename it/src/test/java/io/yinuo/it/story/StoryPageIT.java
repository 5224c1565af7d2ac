package io.yinuo.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Answer;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.remote.Walk.Promise;
import io.yinuo.shared.WorkClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter of one year promises, and the letter of the next year knows what became of it: played by the invented bureau of the
 * samples, whose clock goes on by thirteen months in between.
 */
@PageTest
@DisplayName("说到做到：一年的承诺，下一年的答复")
class StoryPageIT {

    private static final String EARLIER = "6101";
    private static final String LATER = "6102";
    private static final int DAYS_BETWEEN = 400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String URGED = "其余15个基地何时建成，请本周书面说明";
    private static final List<String> RUNGS = List.of("催办单", "督办单", "通报");
    private static final String TITLE = "关于提升小学课后服务质量的建议";

    /** The accounts of the invented bureau, for those who bear other names in a walk. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "secretary", "secretary-b", "officer", "officer1-b", "head", "head1-b", "reviewer", "reviewer-b", "vice", "vice-b",
            "director", "director-b", "deputy", "deputy1-b");

    private final LocalDate begin = LocalDate.now(WorkClock.ZONE);
    private final LocalDate nextYear = begin.plusDays(DAYS_BETWEEN);
    private final Promise rooms = new Promise(
            begin.plusDays(150).format(DAY) + "前为全市60所小学配齐课后服务专用教室", "60所小学", begin.plusDays(150));
    private final Promise bases = new Promise(
            begin.plusDays(250).format(DAY) + "前建成40个课后服务校外实践基地", "40个基地", begin.plusDays(250));
    private final Promise buses = new Promise(
            begin.plusDays(280).format(DAY) + "前为12所乡村小学开通课后服务晚班校车", "12所小学", begin.plusDays(280));
    private final Promise teachers = new Promise(
            nextYear.plusDays(200).format(DAY) + "前为每所小学聘请3名课后服务兼职教师", "每校3名", nextYear.plusDays(200));
    private final String remaining = nextYear.plusDays(150).format(DAY) + "前再建成15个课后服务校外实践基地";

    @TempDir
    Path data;

    private ServerProcess server;
    private Remote office;
    private Visitors people;
    private Walk earlier;

    @AfterEach
    void end() {
        server.kill();
    }

    @Test
    @DisplayName("前一年承诺三项：一项核实兑现并再次答复，一项逾期由人催办，一项不能兑现并说明；后一年起草同类建议时看得到、引得出，局长签发，代表看到公开的部分")
    void tellsTheNextLetterWhatBecameOfTheLast(Visitors visitors) {
        server = new ServerProcess(Integer.getInteger("it.full.port"), data);
        office = new InventedBureau(server.address());
        people = visitors.at(server.address());

        start(begin);
        answerTheFirstSuggestion();
        keepOne();
        explainAnother();

        start(nextYear);
        var later = draftTheNextAnswer();
        signAndSend(later);
        urge();
        var further = answerAgain();
        showTheOffice();
        showTheDeputy(further);
    }

    /** Kills what runs, and goes on in the same data on that day. */
    private void start(LocalDate day) {
        server.kill();
        server.with("YINUO_CLOCK_OFFSET", "P" + (day.toEpochDay() - begin.toEpochDay()) + "D").launch();
        server.awaitGreeting();
    }

    private void answerTheFirstSuggestion() {
        earlier = new Walk(office, EARLIER)
                .saying(TITLE, "课后服务场地不够，内容单一，乡村孩子放学后没有车回家。请配齐场地，建设校外实践基地，解决乡村学校晚班校车。", "提升小学课后服务质量")
                .promising(rooms, bases, buses)
                .toDrafting().submit()
                .approve("head").approve("reviewer").approve("vice");
        earlier.numbered();
        earlier.deliver();
    }

    /** The section claims it with evidence, somebody else looks and lets the deputy read it. */
    private void keepOne() {
        var officer = promise("officer1-b", rooms);
        report(officer, "已经兑现", "60所小学的课后服务专用教室全部验收，名单附后。", "60 / 60 所", "验收名单.txt");
        assertThat(officer.page().locator("main .head .light")).containsText("待核实");
        var partly = promise("officer1-b", bases);
        report(partly, "有进展", "已建成25个基地，其余15个在选址。", "25 / 40 个", null);

        var secretary = step("secretary-b", EARLIER, "核实承诺兑现");
        secretary.page().locator("[id='check:note']").fill("抽查12所小学，教室都在用。");
        secretary.assertAccessible().assertFitsPhone().capture("story-1-verified");
        secretary.page().locator("[id='check:confirm']").click();
        assertThat(secretary.page().locator("#notices")).containsText("已记下核实结果");
    }

    private void explainAnother() {
        var officer = promise("officer1-b", buses);
        report(officer, "不能兑现", "晚班校车须由交通部门核定线路，今年未能核定；改由学校错时安排，家长可申请交通补贴。", null, null);
        var vice = step("vice-b", EARLIER, "审批不能兑现的说明");
        vice.page().locator("[id='decide:note']").fill("情况属实，同意向代表说明。");
        vice.assertAccessible().assertFitsPhone().capture("story-2-explained");
        vice.page().locator("[id='decide:approve']").click();
        assertThat(vice.page().locator("#notices")).containsText("已同意");
    }

    /** A matter of the same kind: the panel beside the draft shows each promise as it stands, and one is cited. */
    private Walk draftTheNextAnswer() {
        var walk = new Walk(office, LATER)
                .on(nextYear).asKeyMatter()
                .saying("关于丰富小学课后服务内容的建议", "去年答复说要建课后服务校外实践基地，还差多少？课后服务请多聘兼职教师。", "丰富课后服务内容、建好校外实践基地")
                .promising(teachers)
                .toDrafting();
        var officer = people.signedIn("officer1-b").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var memory = page.locator("[id='memory']");
        officer.reloadUntil(memory.locator("li", new Locator.LocatorOptions().setHasText(bases.words())));
        assertThat(remembered(memory, rooms)).containsText("已兑现");
        assertThat(remembered(memory, rooms)).containsText("60 / 60 所");
        assertThat(remembered(memory, bases)).containsText("未按期兑现");
        assertThat(remembered(memory, bases)).containsText("25 / 40 个");
        assertThat(remembered(memory, buses)).containsText("不能兑现，已说明");
        officer.assertAccessible().assertFitsPhone().capture("story-3-memory");

        var cited = nextParagraph(page);
        cited.click();
        remembered(memory, bases).locator("[data-insert]").click();
        cited.press("Control+End");
        page.keyboard().insertText("目前建成25个，还有15个没有按期建成，向您说明。");
        nextParagraph(page).fill(remaining + "。");
        settleCards(page);
        officer.assertAccessible().assertFitsPhone().capture("story-4-draft");
        page.locator("[id='form:submit']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#notices")).containsText("已送审");
        return walk;
    }

    /** What is cited is a promise already; what is new is confirmed. */
    private void settleCards(Page page) {
        page.locator("[id='form:check']").click();
        assertThat(card(page, remaining)).hasCount(1);
        while (card(page, bases.words()).count() > 0) {
            int cards = card(page, bases.words()).count();
            card(page, bases.words()).first().locator("[id$=':drop']").click();
            assertThat(card(page, bases.words())).hasCount(cards - 1);
        }
        var waiting = page.locator("[id$=':settle']");
        while (waiting.count() > 0) {
            int left = waiting.count() - 1;
            waiting.first().click();
            assertThat(waiting).hasCount(left);
        }
    }

    private void signAndSend(Walk walk) {
        walk.approve("head").approve("reviewer").approve("vice");
        office.post("secretary", "suggestions/" + walk.id() + "/studies", """
                {"heldOn":"%s","meeting":"局党组会","participants":"局领导班子成员","conclusion":"同意答复稿。"}""".formatted(nextYear),
                "Idempotency-Key", UUID.randomUUID().toString()).done();
        var director = people.signedIn("director-b").open("find.xhtml?q=" + LATER);
        director.page().locator("main .actions a.btn").first().click();
        assertThat(director.page().locator("[id='promises']")).containsText(remaining);
        director.assertAccessible().assertFitsPhone().capture("story-5-signature");
        director.page().locator("[id='decide:approve']").click();
        director.page().locator(".ui-confirmdialog-yes:visible").click();
        assertThat(director.page().locator("#notices")).containsText("已签发");
        walk.numbered();
        walk.deliver();
    }

    /** What is late was only proposed to the office director, who sends each rung with words of their own. */
    private void urge() {
        var reviewer = people.signedIn("reviewer-b").open("inbox.xhtml");
        var page = reviewer.page();
        for (var rung : RUNGS) {
            var proposal = page.locator("[id='form:proposed'] .field", new Page.LocatorOptions().setHasText(rung))
                    .filter(new Locator.FilterOptions().setHasText(EARLIER))
                    .filter(new Locator.FilterOptions().setHasText("承诺"));
            reviewer.reloadUntil(proposal);
            proposal.first().locator("a.btn").click();
            page.locator("[id='form:words']").fill(rung + "：" + URGED);
            reviewer.assertAccessible().assertFitsPhone().capture("story-9-urge-" + (RUNGS.indexOf(rung) + 1));
            page.locator("[id='form:release']").click();
            assertThat(page.locator("#notices")).containsText("已发出");
            reviewer.open("inbox.xhtml");
        }
        var head = people.signedIn("head1-b").open("inbox.xhtml");
        for (var rung : RUNGS) {
            assertThat(head.page().locator("[id='form:mine'] .field", new Page.LocatorOptions().setHasText(rung + "：" + URGED)))
                    .hasCount(1);
        }
        head.assertAccessible().assertFitsPhone().capture("story-9-urged");
    }

    /** The deputy gets a letter on the promise that was kept, by the same road as the first one. */
    private String answerAgain() {
        var secretary = people.signedIn("secretary-b").open("find.xhtml?q=" + EARLIER);
        secretary.page().locator("main aside a", new Page.LocatorOptions().setHasText("再次答复")).click();
        secretary.assertAccessible().assertFitsPhone().capture("story-10-further");
        secretary.page().locator("[id='form:begin']").click();
        assertThat(secretary.page().locator("#notices")).containsText("再次答复已交起草人");

        var officer = step("officer1-b", EARLIER, "起草再次答复");
        var page = officer.page();
        page.locator("[id='form:outcome']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='form:disclosure']").selectOption(new SelectOption().setIndex(1));
        officer.assertAccessible().assertFitsPhone().capture("story-11-further-draft");
        page.locator("[id='form:submit']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#notices")).containsText("已送审");
        var number = earlier.on(nextYear).withLatestReply().review().numbered();
        earlier.deliver();
        return number;
    }

    private void showTheOffice() {
        var secretary = people.signedIn("secretary-b").open("commitments.xhtml");
        assertThat(row(secretary, rooms).locator(".light")).containsText("已兑现");
        assertThat(row(secretary, bases).locator(".light")).containsText("未按期兑现");
        assertThat(row(secretary, teachers).locator(".light")).containsText("办理中");
        secretary.assertAccessible().assertFitsPhone().capture("story-6-board");
    }

    /** The words of the letter, how each stands, and of the rest what was disclosed. */
    private void showTheDeputy(String further) {
        var deputy = people.signedIn("deputy1-b").open("deputy/home.xhtml");
        deputy.page().locator("main a", new Page.LocatorOptions().setHasText(EARLIER)).first().click();
        assertThat(told(deputy, rooms)).containsText("已兑现");
        assertThat(told(deputy, rooms)).containsText("60 / 60 所");
        assertThat(told(deputy, rooms)).containsText("已再次答复：" + further);
        assertThat(told(deputy, bases)).containsText("未按期兑现");
        assertThat(told(deputy, bases)).not().containsText("25 / 40 个");
        assertThat(told(deputy, buses)).containsText("须由交通部门核定线路");
        assertThat(deputy.page().locator("main")).not().containsText("情况属实");
        assertThat(deputy.page().locator("main")).not().containsText("抽查12所");
        deputy.assertAccessible().assertFitsPhone().capture("story-7-deputy");

        deputy.open("deputy/home.xhtml");
        deputy.page().locator("main a", new Page.LocatorOptions().setHasText(LATER)).first().click();
        assertThat(told(deputy, teachers)).containsText("办理中");
        assertThat(deputy.page().locator(".promises")).containsText(remaining);
        deputy.assertAccessible().assertFitsPhone().capture("story-8-deputy-next");
    }

    private Visitor promise(String user, Promise promise) {
        var visitor = people.signedIn(user).open("commitments.xhtml");
        row(visitor, promise).locator(".quote a").click();
        return visitor;
    }

    private static Locator row(Visitor visitor, Promise promise) {
        return visitor.page().locator("[id='board:table_data'] tr", new Page.LocatorOptions().setHasText(promise.words()));
    }

    private static Locator told(Visitor deputy, Promise promise) {
        return deputy.page().locator(".promises > li", new Page.LocatorOptions().setHasText(promise.words()));
    }

    private static Locator remembered(Locator memory, Promise promise) {
        return memory.locator("li", new Locator.LocatorOptions().setHasText(promise.words()));
    }

    private static Locator card(Page page, String words) {
        return page.locator(".promises > li", new Page.LocatorOptions().setHas(
                page.locator(".promise-quote", new Page.LocatorOptions().setHasText(words))));
    }

    private static Locator nextParagraph(Page page) {
        var fields = page.locator(".block textarea");
        int paragraphs = fields.count();
        fields.last().press("Control+End");
        fields.last().press("Enter");
        assertThat(fields).hasCount(paragraphs + 1);
        return fields.nth(paragraphs);
    }

    private static void report(Visitor officer, String kind, String text, String figure, String file) {
        var page = officer.page();
        page.locator("[id='report:kind']").selectOption(new SelectOption().setLabel(kind));
        page.locator("[id='report:text']").fill(text);
        if (figure != null) {
            page.locator("[id='report:figure']").fill(figure);
        }
        if (file != null) {
            page.locator("[id='report'] input[type=file]").setInputFiles(
                    new FilePayload(file, "text/plain", "一校、二校、三校".getBytes(StandardCharsets.UTF_8)));
        }
        page.locator("[id='report:send']").click();
        assertThat(page.locator("#notices")).containsText("已记下报告");
    }

    private Visitor step(String user, String number, String step) {
        var visitor = people.signedIn(user).open("find.xhtml?q=" + number);
        visitor.page().locator("main .actions a.btn", new Page.LocatorOptions().setHasText(step)).first().click();
        return visitor;
    }

    /** The interface as the invented bureau uses it. */
    private static final class InventedBureau extends Remote {

        InventedBureau(String address) {
            super(address);
        }

        @Override
        public Answer send(String method, String user, String path, String body, String... headers) {
            return super.send(method, ACCOUNTS.getOrDefault(user, user), path, body, headers);
        }
    }
}
