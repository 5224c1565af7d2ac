package io.yinuo.it.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("我的账号")
class AccountPageIT {

    private static final String OWN = "my-own-word-7";

    @Test
    void isFoundByTheOwnNameInTheBar(Visitors visitors) {
        var reviewer = visitors.signedIn("reviewer");

        reviewer.page().locator("[id='session:account']").click();

        assertThat(reviewer.page().locator("h1")).hasText("我的账号");
        assertThat(reviewer.page().locator("main")).containsText("reviewer");
        reviewer.assertAccessible().assertFitsPhone().capture("account");
    }

    @Test
    void saysAtTheFieldWhatIsWrong(Visitors visitors) {
        var reviewer = visitors.signedIn("reviewer").open("account.xhtml");

        change(reviewer, "yinuo-demo", OWN, "something-else");
        assertThat(reviewer.page().locator("[id='account:again']").locator("xpath=..")).containsText("两次输入的新密码不一致");
        change(reviewer, "not-my-password", OWN, OWN);
        assertThat(reviewer.page().locator("[id='account:oldPassword']").locator("xpath=..")).containsText("原密码不正确");
        change(reviewer, "yinuo-demo", "short", "short");
        assertThat(reviewer.page().locator("[id='account:password']").locator("xpath=..")).containsText("密码至少 10 个字符");
    }

    @Test
    @DisplayName("管理员给的密码，首次登录须改为自己的密码；改后其他设备上的登录失效")
    void asksForAPasswordOfOnesOwnAtTheFirstSignIn(Visitors visitors) {
        var userName = "first-" + System.nanoTime();
        var handedOut = handOut(visitors, userName);
        var here = visitors.stranger().signIn(userName, handedOut);
        assertThat(here.page().locator("h1")).hasText("请先设置自己的密码");
        here.open("ledger.xhtml");
        assertThat(here.page().locator("h1")).hasText("请先设置自己的密码");
        here.assertAccessible().assertFitsPhone().capture("account-first");
        var elsewhere = visitors.stranger().signIn(userName, handedOut);

        change(here, handedOut, OWN, OWN);

        assertThat(here.page().locator("main")).containsText("密码已修改");
        elsewhere.open("account.xhtml");
        assertThat(elsewhere.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        here.open("account.xhtml");
        assertThat(here.page().locator("h1")).hasText("我的账号");
    }

    private static String handOut(Visitors visitors, String userName) {
        var admin = visitors.signedIn("admin").open("admin/person.xhtml").page();
        admin.locator("[id='person:name']").fill("初次登录");
        admin.locator("[id='person:userName']").fill(userName);
        admin.locator("[id='person:save']").click();
        var password = admin.locator("[id='person:password']");
        assertThat(password).not().isEmpty();
        var handedOut = password.innerText();
        admin.locator("[id='person:role']").selectOption("SUPERVISOR");
        admin.locator("[id='person:grant']").click();
        assertThat(admin.locator("main")).containsText("督查");
        return handedOut;
    }

    private static void change(Visitor visitor, String oldPassword, String password, String again) {
        var page = visitor.page();
        page.locator("[id='account:oldPassword']").fill(oldPassword);
        page.locator("[id='account:password']").fill(password);
        page.locator("[id='account:again']").fill(again);
        page.locator("[id='account:save']").click();
    }
}
