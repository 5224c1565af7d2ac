package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.yinuo.it.browser.Editor.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import jakarta.json.JsonObject;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The reply to 第198号 of 2023, told in words of our own: the facts, the four headings, and as many sentences that promise as the
 * letter has, of which as many can be held to something.
 */
@PageTest
@DisplayName("第198号建议的答复")
class TenClicksPageIT {

    private static final int MOST_CLICKS = 10;
    private static final String TITLE = "关于推动“双减”政策真正落地的建议";

    private static final List<String> LETTER = List.of(
            "您提出的《" + TITLE + "》收悉。经研究，现答复如下：",
            "“双减”实施以来，课后服务已覆盖我市全部小学和初中，看护延到当地下班后15分钟，其中素质拓展的时间小学不低于50%、初中不低于30%。"
                    + "2022年春季起，小学每周、七八年级每半月、九年级每月各有一天不留作业，作业管理的挂牌督导已超过100次。",
            "下一阶段，我局将做好以下工作：",
            "一是让课后服务质量更高。在人人都能参加的前提下，继续把课程做精。引导更多校外专业力量进校授课，并宣传做得好的学校。"
                    + "推动各校用好科技馆、图书馆和体育场馆。进一步落实课后服务的经费来源。",
            "二是把校内负担减下来。坚持校、片、镇、市四级听课。依托区域教研联盟加强学业质量监测。引导作业从控制总量转向提高质量。"
                    + "编制各学科作业设计指南，办好作业设计比赛。继续遴选和推广“精品课”。实现乡村学校与镇区公办学校教共体全覆盖。",
            "三是给教师更多支持。减少与教学无关的检查。继续实行弹性上下班。提高教师设计作业、命题和指导家长的能力。"
                    + "定期为教师提供心理健康辅导。推动评优评先向课后服务和作业设计突出的教师倾斜。",
            "四是带动家庭和社会一起减负。研制家校社协同育人机制。引导家长理性看待孩子的成长。编印“双减”宣传手册，多种途径讲清政策和成效。",
            "感谢您对教育工作的关心和支持。");

    private static final List<String> PROMISED = List.of(
            "编制各学科作业设计指南，办好作业设计比赛。", "实现乡村学校与镇区公办学校教共体全覆盖。", "研制家校社协同育人机制。",
            "编印“双减”宣传手册，多种途径讲清政策和成效。");

    /** What a person presses, and no script, wherever the page goes meanwhile. */
    private static final String COUNT = """
            () => {
              sessionStorage.setItem('clicks', '0');
              document.addEventListener('click', e => {
                if (e.isTrusted) sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1));
              }, true);
            }""";

    @Test
    @DisplayName("PR10 PR11 经办人十次点击以内定完：四张卡片、四段常规工作逐一定，送审也在内；送审带着四项承诺，一句不少")
    void settlesTheLetterInTenClicks(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7198")
                .saying(TITLE, "建议推动“双减”政策在课后服务、作业管理和家校协同等方面真正落地。", "推动“双减”政策落地")
                .toDrafting();
        var officer = drafted(visitors, walk);
        var page = officer.page();
        var cards = page.locator("[id$=':settle']");
        var folded = page.locator("[id$=':foldParagraph']");
        assertThat(cards).hasCount(PROMISED.size());
        assertThat(page.locator(".promise-quote")).hasText(PROMISED.toArray(String[]::new));
        assertThat(page.locator("[id='form:folded'] h3")).containsText("常规工作 14 句");
        assertThat(folded).hasCount(4);
        officer.assertAccessible().assertFitsPhone().capture("letter-198-open");

        page.evaluate(COUNT);
        pressEach(cards);
        pressEach(folded);
        assertThat(page.locator("[id='form:cards'] > .note")).hasCount(0);
        assertThat(page.locator("[id='form:folded'] details .tag")).hasCount(4);
        Assertions.assertThat(clicks(page)).as("clicks that settle the letter").isEqualTo(8);
        page.locator("[id='form:submit']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#notices")).containsText("已送审");
        Assertions.assertThat(clicks(page)).as("clicks, those that submit it among them").isBetween(9, MOST_CLICKS);

        var head = visitors.signedIn("head").open("review.xhtml?task=" + walk.task("head"));
        var promises = head.page().locator("[id='promises']");
        assertThat(promises).containsText("发文后我局承诺 4 项");
        assertThat(promises).containsText("列为常规工作 14 句");
        assertThat(promises.locator(".promises > li > .quote")).hasText(PROMISED.toArray(String[]::new));
        head.assertAccessible().assertFitsPhone().capture("letter-198-review");

        walk.review().sign().numbered();
        Assertions.assertThat(walk.commitments().getValuesAs(JsonObject.class)).extracting(each -> each.getString("exactWords"))
                .containsExactlyInAnyOrderElementsOf(PROMISED);
    }

    @Test
    @DisplayName("PR11 常规工作也可以一次定完：四张卡片加一次，五次点击")
    void settlesTheRestAtOnce(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7199")
                .saying(TITLE, "建议推动“双减”政策真正落地。", "推动“双减”政策落地")
                .toDrafting();
        var page = drafted(visitors, walk).page();
        page.evaluate(COUNT);
        pressEach(page.locator("[id$=':settle']"));
        page.locator("[id='form:foldAll']").click();
        assertThat(page.locator("[id='form:foldAll']")).hasCount(0);
        assertThat(page.locator("[id$=':foldParagraph']")).hasCount(0);
        Assertions.assertThat(clicks(page)).isEqualTo(5);
    }

    /** The letter is in the draft, and the officer comes to its page with nothing settled. */
    private static Visitor drafted(Visitors visitors, Walk walk) {
        var address = "draft.xhtml?task=" + walk.task("officer");
        var officer = visitors.signedIn("officer").open(address);
        var page = officer.page();
        type(page, LETTER);
        page.locator("[id='form:save']").click();
        assertThat(page.locator("#notices")).containsText("已保存");
        return officer.open(address);
    }

    /** Presses them one by one, each after the page has answered to the one before. */
    private static void pressEach(Locator open) {
        for (int left = open.count() - 1; left >= 0; left--) {
            open.first().click();
            assertThat(open).hasCount(left);
        }
    }

    private static int clicks(Page page) {
        return Integer.parseInt((String) page.evaluate("sessionStorage.getItem('clicks')"));
    }
}
