package io.yinuo.it.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class MainJobPageIT {

    private static final String NUMBER = "7001";
    private static final String PROMISE = "2027年6月底前为全市小学配齐课后服务体育器材";
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("慈教建〔\\d{4}〕\\d+号");

    @Test
    @DisplayName("一件建议从登记到评价：协办、核稿退回、局长退回、不满意后第二次答复")
    void carriesOneSuggestionFromReferralToTheRatedSecondReply(Visitors visitors) {
        var secretary = at(visitors.signedIn("secretary"));
        var vice = at(visitors.signedIn("vice"));
        var head = at(visitors.signedIn("head"));
        var officer = at(visitors.signedIn("officer"));
        var reviewer = at(visitors.signedIn("reviewer"));
        var director = at(visitors.signedIn("director"));
        var coHandler = at(visitors.signedIn("cohandler"));
        var deputy = visitors.signedIn("deputy");

        register(secretary);
        assign(secretary, vice, head);
        giveOpinion(coHandler);
        draft(officer);
        passHeadAndCountersign(head, coHandler);
        returned(reviewer, "办公室核稿", officer, "请补充经费来源。");
        approve(reviewer, "办公室核稿");
        approve(vice, "分管领导审核");
        returned(director, "签发", officer, "完成时间要写实。");
        sign(director);
        var first = numberAndDeliver(secretary, "送达答复");

        rate(deputy, "不满意");

        draftSecondReply(officer);
        passHeadAndCountersign(head, coHandler);
        approve(reviewer, "办公室核稿");
        approve(vice, "分管领导审核");
        sign(director);
        var second = numberAndDeliver(secretary, "送达再次答复");
        Assertions.assertThat(second).isNotEqualTo(first).matches(DOCUMENT_NUMBER);

        rate(deputy, "满意");
        secretary.find();
        assertThat(secretary.page().locator(".head")).containsText("办结");
        secretary.visitor().assertAccessible().assertFitsPhone().capture("suggestion-closed");
    }

    private static CasePage at(Visitor visitor) {
        return new CasePage(visitor, NUMBER);
    }

    private static void register(CasePage secretary) {
        secretary.visitor().open("register.xhtml");
        secretary
                .fill("register:numberText", NUMBER)
                .fill("register:sessionLabel", "市十八届人大二次会议")
                .fill("register:title", "关于丰富课后服务体育项目的建议")
                .fill("register:referrer", "市人大常委会代表工委")
                .fill("register:referredOn", "2026-11-10")
                .fill("register:submitters:0:name", "袁晶晶")
                .choose("register:submitters:0:personId", "袁晶晶")
                .fill("register:body", "建议增加课后服务体育项目，并配齐器材。")
                .fill("register:requests:0:text", "增加课后服务体育项目");
        secretary.visitor().capture("register-filled");
        secretary.finish("register:registerAndOpen");
    }

    private static void assign(CasePage secretary, CasePage vice, CasePage head) {
        secretary.take("拟办").choose("assignment:leadSectionId", "基教科");
        var proposed = secretary.page().locator("[id='assignment:coSectionIds'] .ui-chkbox-box.ui-state-active");
        while (proposed.count() > 0) {
            proposed.first().click();
        }
        secretary.tick("教研室");
        secretary.visitor().capture("assignment-prepare");
        secretary.finish("assignment:prepare");
        vice.take("批办").visitor().capture("assignment-approve");
        vice.finish("assignment:approve");
        head.take("科室认领").field("assignment:officerId").selectOption(new SelectOption().setIndex(1));
        head.visitor().capture("assignment-accept");
        head.finish("assignment:accept");
    }

    private static void giveOpinion(CasePage coHandler) {
        coHandler.take("协办").fill("give:opinion", "建议把体育教研员纳入课后服务指导组，每学期到校指导两次。");
        coHandler.visitor().capture("opinion");
        coHandler.finish("give:submit");
    }

    private static void draft(CasePage officer) {
        consult(officer);
        officer.take("拟稿");
        write(officer, "一是丰富项目。本学期全市小学新增体育类课程12门。", PROMISE + "。");
        refuseUnansweredRequest(officer);
        answer(officer, "承诺办理", "年内增课并配齐器材");
        promise(officer);
        officer.visitor().capture("draft");
        officer.finishAfterConfirming("form:submit");
    }

    private static void refuseUnansweredRequest(CasePage officer) {
        officer.press("form:submit");
        assertThat(officer.page().locator("[id='notices']")).containsText("增加课后服务体育项目");
        assertThat(officer.page().locator(".ui-confirmdialog-yes:visible")).hasCount(0);
    }

    private static void consult(CasePage officer) {
        officer.find().page().locator("summary", new Page.LocatorOptions().setHasText("记录一次面商")).click();
        officer.fill("consultation:heldOn", "2026-11-16")
                .fill("consultation:participants", "袁晶晶，基教科经办人")
                .fill("consultation:deputyView", "希望写明完成时间。")
                .fill("consultation:agreedChanges", "答复中写明年内完成。")
                .press("consultation:record");
        assertThat(officer.page().locator("main")).containsText("希望写明完成时间。");
    }

    private static void write(CasePage officer, String... paragraphs) {
        var fields = officer.page().locator("[data-block-editor] textarea");
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                officer.page().locator("[data-block-command='add']").click();
            }
            fields.nth(fields.count() - 1).fill(paragraphs[i]);
        }
        officer.choose("form:outcome", "B类").choose("form:disclosure", "主动公开");
    }

    private static void answer(CasePage officer, String state, String summary) {
        officer.choose("form:answers:0:state", state).fill("form:answers:0:summary", summary);
        officer.page().locator("[data-block-editor] textarea").last().click();
        officer.page().locator("[data-block-command='answer']").click();
    }

    private static void promise(CasePage officer) {
        officer.page().locator("[data-block-editor] textarea").last().click();
        officer.page().locator("[data-block-command='promise']").click();
        assertThat(officer.page().locator(".promise-quote")).containsText(PROMISE);
        assertThat(officer.page().locator("[data-promise]")).containsText("已确认");
        officer.choose("form:promises:0:ownerSectionId", "基教科").fill("form:promises:0:dueOn", "2027-06-30");
    }

    private static void passHeadAndCountersign(CasePage head, CasePage coHandler) {
        head.take("科室负责人审稿").visitor().assertFitsPhone().capture("review");
        assertThat(head.page().locator(".brief")).containsText("商定：答复中写明年内完成。");
        head.finish("decide:approve");
        coHandler.take("会签").finish("decide:approve");
    }

    /** Returns the draft with a note; the officer corrects it, and it is back with the very person who returned it. */
    private static void returned(CasePage reviewer, String step, CasePage officer, String why) {
        reviewer.take(step).fill("decide:note", why).finish("decide:return");
        officer.take("修改文稿");
        assertThat(officer.page().locator("body")).containsText(why);
        var last = officer.page().locator("[data-block-editor] textarea").first();
        last.fill(last.inputValue() + "（已按意见补充。）");
        officer.finishAfterConfirming("form:submit");
    }

    private static void approve(CasePage leader, String step) {
        leader.take(step).visitor().capture("review-" + step);
        leader.finish("decide:approve");
    }

    private static void sign(CasePage director) {
        director.take("签发").visitor().capture("review-签发");
        director.finishAfterConfirming("decide:approve");
    }

    private static String numberAndDeliver(CasePage secretary, String deliver) {
        secretary.take("复核、编号、用印").tick("复核：").tick("校对：").tick("用印：").visitor().capture("numbering");
        secretary.finishAfterConfirming("form:number");
        secretary.take(deliver).visitor().capture("deliver");
        var text = secretary.page().locator("body").innerText();
        secretary.fill("form:records:0:receiver", "袁晶晶").finish("form:deliver");
        var found = DOCUMENT_NUMBER.matcher(text);
        Assertions.assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static void draftSecondReply(CasePage officer) {
        officer.take("起草再次答复");
        write(officer, "经再次研究，器材已列入明年第一季度采购计划。");
        answer(officer, "已办或已答", "已列入采购计划");
        officer.finishAfterConfirming("form:submit");
    }

    private static void rate(Visitor deputy, String rating) {
        deputy.open("deputy/home.xhtml");
        deputy.capture("deputy-home");
        var page = deputy.page();
        page.locator("a", new Page.LocatorOptions().setHasText("第" + NUMBER + "号")).first().click();
        deputy.assertAccessible().assertFitsPhone().capture("deputy-suggestion");
        for (String question : List.of("attitude", "result")) {
            page.locator("[id^='rate:" + question + "'] label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + rating + "$")))
                    .click();
        }
        page.locator("[id='rate:submit']").click();
        assertThat(page.locator("[id='rate:submit']")).hasCount(0);
    }
}
