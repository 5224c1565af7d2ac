package io.yinuo.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises that 第159号 of the samples made, and where who answers a suggestion like 第198号 meets them. */
@PageTest
@DisplayName("第159号的承诺")
class SamplePromisesPageIT {

    private static final String COLLEGE = "从现有的750人提高到2025年的1700人";
    private static final String PLAN = "制定深化教育评价改革的实施方案";
    private static final String LINES = "开通更多公交助学专线";
    private static final String LETTER = "慈教建〔2022〕1号";
    private static final String UNDATED = "未定期限";

    @Test
    @DisplayName("慈溪学院规模写明2025年；评价改革方案和助学专线没有写期限")
    void keepsTheDayThatTheLetterNamesAndInventsNone(Visitors visitors) {
        var supervisor = visitors.signedIn("supervisor").open("commitments.xhtml");

        assertThat(row(supervisor, COLLEGE)).containsText("2025年12月31日");
        assertThat(row(supervisor, PLAN)).containsText(UNDATED);
        assertThat(row(supervisor, LINES)).containsText(UNDATED);
        supervisor.assertAccessible().assertFitsPhone().capture("promises-of-159");
    }

    @Test
    @DisplayName("起草同类建议的答复时，旁边看得到第159号的承诺和现状")
    void standsBesideTheDraftOfALaterSuggestion(Visitors visitors) {
        var walk = new Walk(new Remote(visitors.address()), "7391")
                .saying("关于让“双减”见到实效的建议", "建议深化教育评价改革，建立绿色指标体系，开通公交助学专线。", "深化教育评价改革")
                .toDrafting();
        var officer = visitors.signedIn("officer").open("draft.xhtml?task=" + walk.task("officer"));
        var page = officer.page();
        var remembered = page.locator("[id='memory'] li", new Page.LocatorOptions().setHasText(PLAN));
        officer.reloadUntil(remembered);

        assertThat(remembered).containsText(LETTER);
        assertThat(remembered).containsText(UNDATED);
        officer.assertAccessible().assertFitsPhone().capture("memory-of-159");
    }

    private static Locator row(Visitor visitor, String words) {
        return visitor.page().locator("[id='board:table_data'] tr", new Page.LocatorOptions().setHasText(words));
    }
}
