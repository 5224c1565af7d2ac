package io.yinuo.it.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@PageTest
class LoginPageIT {

    private static final Pattern LOGIN = Pattern.compile("/login\\.xhtml");

    @Test
    void strangerIsAskedToSignIn(Visitors visitors) {
        var stranger = visitors.stranger().open("index.xhtml");

        assertThat(stranger.page()).hasURL(LOGIN);
        stranger.assertAccessible().assertFitsPhone().capture("login");
    }

    @Test
    void wrongPasswordIsToldAndKeepsTheDoorClosed(Visitors visitors) {
        var stranger = visitors.stranger().signIn("secretary", "not-the-password");

        assertThat(stranger.page()).hasURL(LOGIN);
        assertThat(stranger.page().locator("[id='login:notices']")).containsText("用户名或密码");
    }
}
