package io.yinuo.it.badinput;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import jakarta.json.JsonValue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("误操作")
class BadInputPageIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.currentTimeMillis() % 1_000_000) * 100);
    private static final String TYPED = "同意。请办公室同时函告市财政局。";

    @Test
    @DisplayName("两人同时打开一项待办，后办的人得到说明，所写意见仍在")
    void tellsTheSecondOfTwoWhoOpenedTheSameStepAndKeepsTheWords(Visitors visitors) {
        var walk = walk(visitors).register().prepare();
        var address = "assignment.xhtml?task=" + walk.task("vice");
        var vice = visitors.signedIn("vice").open(address).page();
        var director = visitors.signedIn("director").open(address).page();
        field(director, "assignment:note").fill(TYPED);

        field(vice, "assignment:approve").click();
        assertThat(vice).hasURL(Pattern.compile("desk"));
        field(director, "assignment:approve").click();

        assertThat(notices(director)).containsText("此事已经办结");
        assertThat(field(director, "assignment:note")).hasValue(TYPED);
    }

    @Test
    @DisplayName("后退到已办结的待办，页面说明此事已办结")
    void saysThatAStepIsFinishedToWhoeverGoesBackToIt(Visitors visitors) {
        var walk = walk(visitors).register().prepare();
        var vice = visitors.signedIn("vice").open("assignment.xhtml?task=" + walk.task("vice"));
        field(vice.page(), "assignment:approve").click();
        assertThat(vice.page()).hasURL(Pattern.compile("desk"));

        vice.page().goBack();

        assertThat(vice.page().locator("main, body").first()).containsText("已经办结");
        Assertions.assertThat(walk.suggestion().getString("status")).isEqualTo("ASSIGNED");
        vice.expectError("409");
    }

    @Test
    @DisplayName("双击“签发”只签一次，结果只说一次")
    void signsOnceForADoubleClick(Visitors visitors) {
        var walk = walk(visitors).toDrafting().submit().review();
        var director = visitors.signedIn("director").open("review.xhtml?task=" + walk.task("director")).page();

        field(director, "decide:approve").dblclick();
        director.locator(".ui-confirmdialog-yes:visible").dblclick();

        assertThat(director).hasURL(Pattern.compile("desk"));
        assertThat(notices(director).locator("li")).hasCount(1);
        assertThat(notices(director)).containsText("签发");
        var signatures = new Remote(visitors.address())
                .get("secretary", "replies/" + walk.reply() + "/steps").done().array().stream()
                .map(JsonValue::asJsonObject)
                .filter(step -> step.getString("step").equals("SIGNATURE"))
                .toList();
        Assertions.assertThat(signatures).hasSize(1);
    }

    @Test
    @DisplayName("起草中途登录失效，重新登录后所写文字可以取回并保存")
    void givesTheTextBackAfterTheSessionEndedInTheMiddleOfADraft(Visitors visitors) {
        var walk = walk(visitors).register().prepare().assign();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var text = "一是增加投入。" + "这一段写了很久。".repeat(400);

        page.context().clearCookies();
        editor(page).fill(text);
        field(page, "form:save").click();
        signInAgain(page, "officer");
        assertThat(page).hasURL(Pattern.compile("draft\\.xhtml\\?task="));
        page.locator("[data-keeper-restore]").click();
        assertThat(editor(page)).hasValue(text);
        field(page, "form:save").click();

        assertThat(notices(page)).containsText("保存");
        var stored = new Remote(visitors.address()).get("officer", "replies/" + walk.reply() + "/draft").done();
        Assertions.assertThat(stored.body()).contains(text);
    }

    @Test
    @DisplayName("审稿修改中途登录失效，重新登录后所写文字可以取回")
    void givesTheTextBackAfterTheSessionEndedWhileAReviewerEdited(Visitors visitors) {
        var walk = walk(visitors).toDrafting().submit();
        var page = visitors.signedIn("head").open("review.xhtml?task=" + walk.task("head")).page();
        field(page, "decide:edit").click();

        page.context().clearCookies();
        editor(page).fill("这件事明年年底前办好。");
        field(page, "form:save").click();
        signInAgain(page, "head");
        page.locator("[data-keeper-restore]").click();

        assertThat(editor(page)).hasValue("这件事明年年底前办好。");
    }

    @Test
    @DisplayName("缺标题、提出者、交办日期：逐项指明，其余内容保留")
    void namesEachMissingFieldOfAMatterAndKeepsTheRest(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        field(page, "register:numberText").fill(String.valueOf(NUMBERS.incrementAndGet()));
        field(page, "register:referrer").fill("市人大常委会代表工委");
        field(page, "register:body").fill("建议增加投入。");

        field(page, "register:registerAndOpen").click();

        for (String missing : new String[] {"title", "submitters:0:name", "referredOn"}) {
            assertThat(page.locator(".field:has([id='register:" + missing + "']) .ui-message-error")).containsText("请填写");
        }
        assertThat(field(page, "register:referrer")).hasValue("市人大常委会代表工委");
        assertThat(field(page, "register:body")).hasValue("建议增加投入。");
    }

    private static Walk walk(Visitors visitors) {
        return new Walk(new Remote(visitors.address()), String.valueOf(NUMBERS.incrementAndGet()));
    }

    private static void signInAgain(Page page, String userName) {
        field(page, "login:userName").fill(userName);
        field(page, "login:password").fill(Visitors.PASSWORD);
        field(page, "login:submit").click();
    }

    private static Locator editor(Page page) {
        return page.locator("[data-block-editor] textarea").first();
    }

    private static Locator notices(Page page) {
        return field(page, "notices");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
