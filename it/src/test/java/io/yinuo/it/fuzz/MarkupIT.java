package io.yinuo.it.fuzz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Markup in every field of a matter, looked at on every page that shows the matter to anybody. */
@Tag("full")
@PageTest
class MarkupIT {

    /** Leaves a text, an attribute and a script; an image that is not there reports itself. */
    private static final String MARKUP = "'\"><img src=x onerror=hit()>";
    private static final String NUMBER = String.valueOf(System.currentTimeMillis() % 100_000_000);

    private final Map<String, Visitor> present = new HashMap<>();
    private Visitors visitors;
    private Walk walk;

    @Test
    @DisplayName("每个字段都填标记和脚本，每个页面都按文字显示")
    void showsMarkupAsTheTextThatItIsOnEveryPage(Visitors visitors) {
        this.visitors = visitors;
        walk = new Walk(new Remote(visitors.address()), NUMBER, MARKUP).register();
        look("secretary", "desk.xhtml", "ledger.xhtml?text=" + NUMBER, "find.xhtml?q=" + NUMBER);
        look("secretary", step("assignment", "secretary"));
        walk.prepareWithCoHandler();
        look("vice", step("assignment", "vice"));
        walk.assign();
        look("cohandler", step("opinion", "cohandler"));
        walk.consult().write();
        look("officer", step("draft", "officer"), file());
        walk.submit();
        look("head", step("review", "head"), step("review", "head") + "&editing=true");
        walk.approve("head").approve("cohandler").approve("reviewer").approve("vice");
        look("director", step("review", "director"), "desk.xhtml");
        walk.sign();
        look("secretary", step("numbering", "secretary"), "letter.xhtml?reply=" + walk.reply());
        walk.numbered();
        look("secretary", step("deliver", "secretary"));
        walk.deliver();
        look("deputy", "deputy/home.xhtml", "deputy/suggestion.xhtml?id=" + walk.id());
        look("liaison", step("formRating", "liaison"));
        look("secretary", file(), "desk.xhtml");
    }

    private String step(String page, String user) {
        return page + ".xhtml?task=" + walk.task(user);
    }

    private String file() {
        return "suggestion.xhtml?id=" + walk.id();
    }

    private void look(String user, String... addresses) {
        var visitor = present.computeIfAbsent(user, visitors::signedIn);
        for (String address : addresses) {
            var page = visitor.open(address).page();
            assertThat(page.locator("body")).containsText("<img src=x");
            assertThat(page.locator("img[src='x']")).hasCount(0);
        }
    }
}
