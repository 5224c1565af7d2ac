package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import io.yinuo.shared.WorkClock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("承诺卡片")
class PromiseCardsPageIT {

    /** Eighteen sentences that promise, four of them with a number, a time or a thing to hand over. */
    private static final List<String> LETTER = List.of(
            "您提出的建议已收悉。经研究，现答复如下：",
            "下一阶段，我局将做好以下工作：",
            "一是校园用餐再改进。继续公示每周带量食谱。推动各校听取家长对菜品的意见。进一步规范食材采购流程。"
                    + "明年底前完成全部学校食堂油烟设备改造。督促学校落实陪餐要求。",
            "二是阅读推广再深入。进一步丰富班级图书角的内容。编制小学生整本书阅读指南。鼓励各校开放图书馆。"
                    + "持续组织校际读书交流。到2028年底新建24个社区书房。",
            "三是用眼卫生再呵护。持续开展视力筛查。督促学校落实大课间。推动教室照明达标管理。指导家长控制孩子用屏时间。",
            "四是教师发展再支持。继续推行校际跟岗交流。尽快拿出骨干教师津贴方案。减少不必要的报表和检查。关心青年教师的住房困难。",
            "感谢您对教育工作的关心和支持。");

    private static final int MOST_CLICKS = 10;
    private static final Predicate<String> DRAFT = address -> address.contains("/draft.xhtml");

    @Test
    @DisplayName("PR10 PR11 十八句承诺十次点击以内定完：四张卡片逐张确认，其余一次列为常规工作")
    void settlesALetterWithFewClicks(Visitors visitors) {
        var page = drafted(visitors, "8631").page();
        assertThat(card(page, "油烟")).containsText("按本局规则推定：“明年底前”即成文次年12月31日");
        assertThat(card(page, "书房")).containsText("原文写明");
        assertThat(card(page, "指南").locator(".basis").first()).hasText("原文未写明");

        press(page);
        assertThat(page.locator("#notices")).containsText("还有 4 句承诺待确认");

        int clicks = 0;
        var waiting = page.locator("[id$=':settle']");
        while (waiting.count() > 0) {
            int left = waiting.count() - 1;
            waiting.first().click();
            clicks++;
            assertThat(waiting).hasCount(left);
        }
        page.locator("[id='form:foldAll']").click();
        clicks++;
        assertThat(page.locator("[id='form:foldAll']")).hasCount(0);
        assertThat(page.locator("[id='form:folded']")).containsText("常规工作 14 句");
        Assertions.assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
        submit(page);
        assertThat(page.locator("#notices")).containsText("已送审");
    }

    @Test
    @DisplayName("PR11 PR13 改了字的再问，删了的撤下，填过的随原句回来；同一小标题下的可合可拆，外单位须有联络科室")
    void followsTheText(Visitors visitors) {
        var officer = drafted(visitors, "8632");
        var page = officer.page();
        target(page, "书房").fill("24个书房投入使用");
        settle(page, "书房");
        card(page, "书房").locator("[id$=':join']").click();
        assertThat(page.locator(".promises .part")).containsText("书房");
        page.locator(".promises .part [id$=':part']").click();
        assertThat(page.locator(".promises .part")).hasCount(0);

        var paragraph = page.locator(".block textarea").nth(3);
        var whole = paragraph.inputValue();
        edit(page, paragraph, whole.replace("到2028年底新建24个社区书房。", ""));
        assertThat(card(page, "书房")).hasCount(0);
        edit(page, paragraph, whole);
        assertThat(target(page, "书房")).hasValue("24个书房投入使用");
        settle(page, "书房");
        var passed = LocalDate.now(WorkClock.ZONE).minusDays(3).toString();
        whileOnItsWay(page, () -> edit(page, paragraph, whole.replace("24个", "30个")), () -> {
            card(page, "油烟").locator("summary").click();
            card(page, "油烟").locator("[id$=':outsideUnit']").fill("示例市市场监督管理局");
            card(page, "油烟").locator("[id$=':coOwnerSectionIds'] label").first().click();
            card(page, "油烟").locator("[id$=':dueOn']").fill(passed);
        });
        assertThat(card(page, "30个社区书房").locator("[id$=':settle']")).isVisible();
        assertThat(target(page, "30个社区书房")).hasValue("24个书房投入使用");
        assertThat(card(page, "油烟").locator("[id$=':outsideUnit']")).hasValue("示例市市场监督管理局");
        assertThat(card(page, "油烟").locator("[id$=':coOwnerSectionIds'] input").first()).isChecked();
        assertThat(card(page, "油烟").locator("[id$=':dueOn']")).hasValue(passed);

        page.locator("[id='form:foldAll']").click();
        assertThat(page.locator("[id='form:foldAll']")).hasCount(0);
        for (var words : List.of("指南", "30个", "津贴")) {
            settle(page, words);
        }
        card(page, "油烟").locator("[id$=':settle']").click();
        assertThat(card(page, "油烟")).containsText("期限要在今天之后");
        assertThat(card(page, "油烟")).not().containsText("已确认");
        day(page, "油烟").fill(LocalDate.now(WorkClock.ZONE).plusYears(1).toString());
        settle(page, "油烟");
        day(page, "油烟").fill(passed);
        officer.assertAccessible().assertFitsPhone().capture("draft-promise-cards");
        press(page);
        assertThat(page.locator("#notices")).containsText("期限要在今天之后");
        assertThat(card(page, "油烟")).containsText("期限要在今天之后");
    }

    @Test
    @DisplayName("PR12 审核的领导可以划去一项、单列一句，划去要说理由")
    void letsLeadersStrikeAndUnfold(Visitors visitors) {
        var number = "8633";
        var page = drafted(visitors, number).page();
        for (var words : List.of("油烟", "指南", "24个", "津贴")) {
            settle(page, words);
        }
        submit(page);
        assertThat(page.locator("#notices")).containsText("已送审");

        var head = visitors.signedIn("head").open("find.xhtml?q=" + number);
        var review = head.page();
        review.locator("main .actions a.btn").first().click();
        var promises = review.locator("[id='promises']");
        assertThat(promises).containsText("列为常规工作 14 句");
        var struck = promises.locator(".promises > li", new Locator.LocatorOptions().setHasText("津贴"))
                .locator("details", new Locator.LocatorOptions().setHasText("划去"));
        struck.locator("summary").click();
        struck.locator("button").click();
        assertThat(review.locator("main")).containsText("请填写此项");
        struck.locator("[id$=':reason']").fill("属财政事权，不由我局承诺");
        struck.locator("button").click();
        assertThat(review.locator("#notices")).containsText("已从承诺中划去");
        promises.locator("summary", new Locator.LocatorOptions().setHasText("用眼卫生")).click();
        promises.locator("li", new Locator.LocatorOptions().setHasText("视力筛查")).locator("a").click();
        assertThat(review.locator("#notices")).containsText("已单列为承诺");
        assertThat(promises).containsText("发文后我局承诺 4 项");
        assertThat(promises).containsText("领导划去：属财政事权");
        head.assertAccessible().assertFitsPhone().capture("review-promises");
    }

    @Test
    @DisplayName("PR11 改了句子的指标和期限，重新打开还是改后的；填错再填回，仍是原文写明")
    void keepsTheTermsOfTheSentence(Visitors visitors) {
        var page = drafted(visitors, "8634").page();
        var paragraph = page.locator(".block textarea").nth(3);
        edit(page, paragraph, paragraph.inputValue().replace("到2028年底新建24个", "到2029年底新建30个"));
        assertThat(target(page, "书房")).hasValue("30个");

        page.reload();
        assertThat(target(page, "书房")).hasValue("30个");
        assertThat(day(page, "书房")).hasValue("2029-12-31");
        assertThat(card(page, "书房").locator("[id$=':settle']")).isVisible();
        settle(page, "书房");

        day(page, "书房").fill("2029-12-30");
        page.locator("[id='form:check']").click();
        assertThat(card(page, "书房")).containsText("人工补充");
        day(page, "书房").fill("2029-12-31");
        page.locator("[id='form:check']").click();
        assertThat(card(page, "书房")).not().containsText("人工补充");
        assertThat(card(page, "书房")).containsText("原文写明");
    }

    @Test
    @DisplayName("PR12 领导就地改了承诺的句子：写明的期限跟着改，与人工补充的不合就待确认，确认后才能同意")
    void followsWhatLeadersRewrite(Visitors visitors) {
        var number = "8635";
        var page = drafted(visitors, number).page();
        target(page, "书房").fill("24个书房投入使用");
        for (var words : List.of("油烟", "指南", "24个", "津贴")) {
            settle(page, words);
        }
        submit(page);
        assertThat(page.locator("#notices")).containsText("已送审");

        var head = visitors.signedIn("head").open("find.xhtml?q=" + number);
        var review = head.page();
        review.locator("main .actions a.btn").first().click();
        review.locator("[id='decide:edit']").click();
        var paragraph = review.locator(".block textarea").nth(3);
        paragraph.fill(paragraph.inputValue().replace("到2028年底新建24个", "到2029年底新建30个"));
        review.locator("[id='form:save']").click();
        assertThat(review.locator("#notices")).containsText("有 1 项承诺随文字变了");
        var card = review.locator("[id='promises'] .promises > li", new Page.LocatorOptions().setHasText("30个社区书房"));
        assertThat(card).containsText("待确认");
        assertThat(card).containsText("2029年12月31日");
        review.locator("[id='decide:approve']").click();
        assertThat(review.locator("#notices")).containsText("请在承诺清单里核对");
        head.assertAccessible().assertFitsPhone().capture("review-promise-to-confirm");

        card.locator("[id$=':dueOn']").fill("2020-01-01");
        card.locator("[id$=':confirm']").click();
        assertThat(card).containsText("期限要在今天之后");
        card.locator("[id$=':dueOn']").fill("2029-12-31");
        card.locator("[id$=':target']").fill("30个书房投入使用");
        card.locator("[id$=':confirm']").click();
        assertThat(review.locator("#notices")).containsText("承诺的指标和期限已确认");
        assertThat(card).containsText("30个书房投入使用");
        assertThat(card).not().containsText("待确认");
        review.locator("[id='decide:approve']").click();
        assertThat(review.locator("#notices")).containsText("已通过");
    }

    @Test
    @DisplayName("PR10 管理员设定尽快、近期几个月，学期到哪天")
    void settlesTheRules(Visitors visitors) {
        var admin = visitors.signedIn("admin").open("admin/deadlineRules.xhtml");
        var page = admin.page();
        var months = page.locator("[id='dateRules:soonMonths']");
        var before = months.inputValue();
        months.fill("0");
        page.locator("[id='dateRules:saveDateRules']").click();
        assertThat(page.locator("[id='dateRules']")).containsText("请填 1 到 24 之间的月数");
        months.fill(before);
        var springEnds = page.locator("[id='dateRules:springTermEnds']").inputValue();
        admin.assertAccessible().assertFitsPhone().capture("date-rules");
        saveSpringEnd(page, "07-05");
        saveSpringEnd(page, springEnds);
    }

    private static void saveSpringEnd(Page page, String day) {
        page.reload();
        page.locator("[id='dateRules:springTermEnds']").fill(day);
        page.locator("[id='dateRules:saveDateRules']").click();
        assertThat(page.locator("#notices")).containsText("模糊时限规则已保存");
        assertThat(page.locator("[id='dateRules:springTermEnds']")).hasValue(day);
    }

    /** The letter is typed into the draft, paragraph after paragraph, and read. */
    private static Visitor drafted(Visitors visitors, String number) {
        var walk = new Walk(new Remote(visitors.address()), number).toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        type(page, LETTER);
        page.locator("[id='form:check']").click();
        assertThat(page.locator("[id$=':settle']")).hasCount(4);
        return officer;
    }

    private static void edit(Page page, Locator paragraph, String text) {
        paragraph.fill(text);
        page.locator("[id='form:check']").click();
    }

    /** Types while the server has not answered the command yet. */
    private static void whileOnItsWay(Page page, Runnable command, Runnable typing) {
        var held = new ArrayDeque<Route>();
        page.route(DRAFT, held::add);
        command.run();
        page.waitForCondition(() -> !held.isEmpty());
        typing.run();
        page.unroute(DRAFT);
        held.forEach(Route::resume);
    }

    private static void settle(Page page, String words) {
        card(page, words).locator("[id$=':settle']").click();
        assertThat(card(page, words)).containsText("已确认");
    }

    private static Locator target(Page page, String words) {
        return card(page, words).locator("[id$=':target']");
    }

    private static Locator day(Page page, String words) {
        return card(page, words).locator("[id$=':dueOn']");
    }

    private static Locator card(Page page, String words) {
        return page.locator(".promises > li", new Page.LocatorOptions().setHas(page.locator(
                ".promise-quote", new Page.LocatorOptions().setHasText(Pattern.compile(words)))));
    }

    /** While something is missing, no question follows. */
    private static void press(Page page) {
        page.locator("[id='form:submit']").click();
    }

    private static void submit(Page page) {
        press(page);
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
