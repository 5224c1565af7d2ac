package io.yinuo.it.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import io.yinuo.it.remote.Walk.Promise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("提醒的说明和核稿规则")
class FindingAnswersPageIT {

    private static final Promise UNDATED = new Promise("我局将新建2处社区书房", "2处", null);
    private static final String RULES = "admin/letterRules.xhtml";

    @Test
    @DisplayName("C6 起草人说明提醒，编号人在函旁看到说明")
    void officerAnswersAWarning(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7303")
                .promising(UNDATED)
                .toNumbering();
        var officer = visitors.signedIn("officer").open("findingAnswers.xhtml?reply=" + walk.reply());
        var page = officer.page();
        page.locator("[id='answers:rules:0:save']").click();
        assertThat(page.locator("[id='answers']")).containsText("请填写此项");
        page.locator("[id='answers:rules:0:answer']").fill("期限已当面约定，记录在卷。");
        officer.assertAccessible().assertFitsPhone().capture("finding-answers");
        page.locator("[id='answers:rules:0:save']").click();
        assertThat(page.locator("[id='notices']")).containsText("说明已保存");
        assertThat(page.locator("[id='answers:rules:0:answer']")).hasValue("期限已当面约定，记录在卷。");
        assertThat(page.locator("[id='answers']")).not().containsText("请填写此项");

        var secretary = visitors.signedIn("secretary").open("numbering.xhtml?task=" + walk.task("secretary"));
        assertThat(secretary.page().locator("main")).containsText("期限已当面约定");
        secretary.assertAccessible().assertFitsPhone().capture("numbering-answers");
    }

    @Test
    @DisplayName("C6 签发人在签发前看到还没有说明的提醒；说明之后不再列出")
    void signatorySeesWhatNobodyAnswered(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7304")
                .promising(UNDATED)
                .toDrafting().submit().review();
        var director = visitors.signedIn("director").open("review.xhtml?task=" + walk.task("director"));
        var unanswered = director.page().locator("[id='decide:unanswered']");
        assertThat(unanswered).containsText("没有说明");
        var before = unanswered.locator("li").count();
        director.assertAccessible().assertFitsPhone().capture("review-unanswered");

        var officer = visitors.signedIn("officer").open("findingAnswers.xhtml?reply=" + walk.reply());
        officer.page().locator("[id='answers:rules:0:answer']").fill("期限已当面约定，记录在卷。");
        officer.page().locator("[id='answers:rules:0:save']").click();
        assertThat(officer.page().locator("[id='notices']")).containsText("说明已保存");
        director.open("review.xhtml?task=" + walk.task("director"));
        assertThat(unanswered.locator("li")).hasCount(before - 1);
    }

    @Test
    @DisplayName("C5 管理员调整一条规则，再打开仍是新的轻重；不改也能保存；法定的不能调整")
    void administratorSettlesWhatARuleWeighs(Visitors visitors) {
        var admin = visitors.signedIn("admin").open(RULES);
        assertThat(admin.page().locator("[id='rules']")).containsText("法定要求，不可调整");
        var before = weight(admin).inputValue();
        var other = "HINT".equals(before) ? "OFF" : "HINT";
        settle(admin, other);
        assertThat(weight(admin.open(RULES))).hasValue(other);
        settle(admin, before);
        settle(admin, before);
        assertThat(weight(admin.open(RULES))).hasValue(before);
        admin.assertAccessible().assertFitsPhone().capture("letter-rules");
    }

    private static void settle(Visitor admin, String weight) {
        weight(admin.open(RULES)).selectOption(weight);
        admin.page().locator("[id='rules:save']").click();
        assertThat(admin.page().locator("[id='notices']")).containsText("核稿规则已保存");
    }

    /** Of the last rule that a bureau may weigh. */
    private static Locator weight(Visitor admin) {
        return admin.page().locator("[id='rules'] select").last();
    }
}
