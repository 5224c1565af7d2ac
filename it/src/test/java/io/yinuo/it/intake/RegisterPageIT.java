package io.yinuo.it.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("收件登记")
class RegisterPageIT {

    private static final String REFERRAL = """
            市十八届人大二次会议第0731号建议
            标题：《关于完善校园周边接送车位的建议》
            领衔代表：袁晶晶
            交办单位：市人大常委会代表工委
            交办日期：2026年11月2日
            """;

    @Test
    void fillsTheFieldsFromPastedWordsAndShowsWhereEachCameFrom(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");

        read(secretary.page(), REFERRAL);

        assertThat(field(secretary.page(), "numberText")).hasValue("0731");
        assertThat(field(secretary.page(), "title")).hasValue("关于完善校园周边接送车位的建议");
        assertThat(field(secretary.page(), "referredOn")).hasValue("2026-11-02");
        assertThat(field(secretary.page(), "submitters:0:name")).hasValue("袁晶晶");
        assertThat(secretary.page().getByText("交办单位：市人大常委会代表工委").last()).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("register");
    }

    @Test
    @DisplayName("K1 K2 选“政协提案”后，交办单位、称谓和提出者类别随之而变")
    void speaksTheWordsOfTheKind(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        assertThat(field(page, "referrer")).hasValue("市人大常委会代表工委");

        field(page, "kind").selectOption("CPPCC_PROPOSAL");

        assertThat(field(page, "referrer")).hasValue("市政协提案委");
        assertThat(page.getByText("委员希望面商")).isVisible();
        assertThat(field(page, "submitters:0:submitterKind").locator("option"))
                .hasText(new String[] {"个人", "集体（党派、界别、专委会）"});
    }

    @Test
    void namesWhatIsMissingBesideTheFieldAndKeepsTheRest(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        read(page, REFERRAL);
        field(page, "title").fill("");

        page.locator("[id='register:registerAndOpen']").click();

        assertThat(page.locator(".field:has([id='register:title']) .ui-message-error")).containsText("请填写此项");
        assertThat(field(page, "numberText")).hasValue("0731");
    }

    @Test
    @DisplayName("标题过长时说明最多几个字、现有几个字，不悄悄截断")
    void tellsThatATitleIsTooLongInsteadOfCuttingIt(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        read(page, REFERRAL);
        field(page, "title").fill("关".repeat(301));

        page.locator("[id='register:registerAndOpen']").click();

        assertThat(page.locator(".field:has([id='register:title']) .ui-message-error"))
                .containsText("最多 300 个字，现有 301 个字");
        assertThat(field(page, "title")).hasValue("关".repeat(301));
    }

    @Test
    void refusesANumberThatTheSessionHasAlready(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        read(page, REFERRAL);
        field(page, "numberText").fill("198");

        page.locator("[id='register:registerAndOpen']").click();

        assertThat(page.locator("[id='notices'] .ui-messages-error")).containsText("198");
        assertThat(field(page, "title")).hasValue("关于完善校园周边接送车位的建议");
    }

    @Test
    @DisplayName("I10 编号还没有收到时暂存，台账中标为待补")
    void keepsAMatterWhoseNumberIsToCome(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = secretary.page();
        read(page, REFERRAL);
        field(page, "numberText").fill("");
        field(page, "title").fill("关于校园直饮水的建议");

        page.locator("[id='register:keep']").click();

        assertThat(page.locator("h1")).containsText("编号待补 关于校园直饮水的建议");
        secretary.open("ledger.xhtml?toComplete=true&text=%E7%9B%B4%E9%A5%AE%E6%B0%B4");
        assertThat(page.locator("[id='ledger:table_data'] > tr").filter(
                new Locator.FilterOptions().setHasText("关于校园直饮水的建议"))).containsText("待补");
        secretary.assertAccessible().assertFitsPhone().capture("ledger-to-complete");
    }

    @Test
    @DisplayName("交办通知：届次不带“交办”，代表和承办方式都填上，没有认出的说明白")
    void saysWhatTheWordsDoNotState(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();

        read(page, "关于交办市十八届人大六次会议代表建议的通知\n现将第0733号建议《关于增加课后看护经费的建议》（何佳莹、袁晶晶代表）交你局主办。");

        assertThat(field(page, "sessionLabel")).hasValue("市十八届人大六次会议");
        assertThat(field(page, "submitters:0:name")).hasValue("何佳莹");
        assertThat(field(page, "submitters:1:name")).hasValue("袁晶晶");
        assertThat(field(page, "handlingRole")).hasValue("LEAD");
        assertThat(page.locator("#notices")).containsText("没有认出：交办日期");
    }

    @Test
    void showsMarkupAsTheTextThatItIs(Visitors visitors) {
        var page = visitors.signedIn("secretary").open("register.xhtml").page();
        read(page, REFERRAL);
        field(page, "numberText").fill("0732");
        field(page, "title").fill("关于<script>alert(1)</script>的建议");
        field(page, "body").fill("<img src=x onerror=alert(1)>");

        page.locator("[id='register:registerAndOpen']").click();

        assertThat(page.locator("h1")).containsText("关于<script>alert(1)</script>的建议");
    }

    private static void read(Page page, String words) {
        field(page, "pasted").fill(words);
        page.locator("[id='register:read']").click();
        assertThat(field(page, "numberText")).not().hasValue("");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='register:" + id + "']");
    }
}
