package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("手机上填写")
class PhoneFieldsPageIT {

    @Test
    @DisplayName("代表登录就到自己的建议；点标题不算选了第一项；没有选的提示就在眼前")
    void takesTheNameOfAQuestionForNoAnswer(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "8931").toRating();
        var deputy = visitors.signedIn("deputy").onPhone().open("index.xhtml");
        var page = deputy.page();
        assertThat(page).hasURL(Pattern.compile("deputy/home"));

        deputy.open("deputy/suggestion.xhtml?id=" + walk.id());
        page.locator("label", new Page.LocatorOptions().setHasText("办理态度")).first().click();
        assertThat(page.locator("[id='rate'] input:checked")).hasCount(0);
        page.locator("[id='rate:submit']").click();

        assertThat(page.locator("[id='rate'] .ui-message-error").first()).isInViewport();
        assertThat(page.locator("[id='rate:submit']")).isVisible();
        deputy.assertFitsPhone();
    }

    @Test
    @DisplayName("退回没有写理由，理由一栏移到眼前")
    void bringsTheMissingReasonIntoSight(Visitors visitors) {
        var walk = walk(visitors, "8932").review();
        var director = visitors.signedIn("director").onPhone().open("review.xhtml?task=" + walk.task("director"));
        var page = director.page();

        page.locator("[id='decide:return']").click();

        assertThat(page.locator("[id='decide:note']")).isInViewport();
        assertThat(page.locator("[id='decide:note']")).isFocused();
        director.assertFitsPhone();
    }

    @Test
    @DisplayName("评价写到一半换成英文、意见写到一半刷新，都可以取回")
    void givesBackWhatADeputyTyped(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "8933").toRating();
        var deputy = visitors.signedIn("deputy").open("deputy/suggestion.xhtml?id=" + walk.id());
        var page = deputy.page();
        page.locator("[id='rate'] label", new Page.LocatorOptions().setHasText("基本满意")).first().click();
        page.locator("[id='rate:remark']").fill("希望早一点配齐。");

        page.locator("[id='session:language']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("[data-keeper-restore]").click();
        assertThat(page.locator("[id='rate:remark']")).hasValue("希望早一点配齐。");
        assertThat(page.locator("[id='rate'] input:checked")).hasCount(1);
        page.locator("[id='session:language']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator(".promises a", new Page.LocatorOptions().setHasText("想再面商")).first().click();
        page.locator("[id='remark:words']").fill("想到学校看一看。");
        page.reload();
        page.locator("[data-keeper-restore]").click();
        assertThat(page.locator("[id='remark:words']")).hasValue("想到学校看一看。");
    }

    @Test
    @DisplayName("审签意见刷新以后可以取回；改了正文，放弃修改先问一句，没有改不问")
    void givesBackWhatAReviewerTyped(Visitors visitors) {
        var walk = walk(visitors, "8934");
        var head = visitors.signedIn("head").open("review.xhtml?task=" + walk.task("head"));
        var page = head.page();
        page.locator("[id='decide:note']").fill("第二段请写明完成时间。");
        page.reload();
        page.locator("[data-keeper-restore]").click();
        assertThat(page.locator("[id='decide:note']")).hasValue("第二段请写明完成时间。");

        page.locator("[id='decide:edit']").click();
        page.locator("[id='form:stop']").click();
        assertThat(page.locator("[id='decide:edit']")).isVisible();
        page.locator("[id='decide:edit']").click();
        page.locator("[id='form:mainRecipient']").fill("尊敬的某代表：");
        page.locator("[id='form:stop']").click();
        assertThat(page.locator("[id='form:mainRecipient']")).hasValue("尊敬的某代表：");
        page.onDialog(Dialog::accept);
        page.locator("[id='form:stop']").click();
        assertThat(page.locator("[id='decide:edit']")).isVisible();
    }

    @Test
    @DisplayName("手机上筛选收在一行里，搜索在外面；设了筛选的不收")
    void putsTheListBeforeItsFilters(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").onPhone().open("ledger.xhtml?all=true");
        var page = secretary.page();
        assertThat(page.locator("[id='ledger:text']")).isVisible();
        assertThat(page.locator("[id='ledger:kind']")).not().isVisible();
        secretary.assertAccessible().assertFitsPhone();
        page.locator("details.filters summary").click();
        assertThat(page.locator("[id='ledger:kind']")).isVisible();

        secretary.open("ledger.xhtml?status=HANDLING");
        assertThat(page.locator("[id='ledger:kind']")).isVisible();
        secretary.open("commitments.xhtml");
        assertThat(page.locator("details.filters summary")).isVisible();
        secretary.open("statistics.xhtml");
        assertThat(page.locator("[id='by']")).not().isVisible();
        secretary.assertAccessible().assertFitsPhone();
    }

    /** Up to the review of the section. */
    private static Walk walk(Visitors visitors, String number) {
        return new Walk(new Remote(visitors.address()), number).toDrafting().submit();
    }
}
