package io.yinuo.it.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitor;
import io.yinuo.it.browser.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("发件箱、消息推送、催办单的发出")
class OutboxPageIT {

    private static final String WORDS = "请今天回话";

    @Test
    @DisplayName("T14 T16 办公室主任发出催办单：收件人在消息页看到，推送在发件箱里，别的单位看不到")
    void urgingGoesFromTheProposalToItsReader(Visitors visitors) {
        var admin = visitors.signedIn("admin-b");
        settleWebhook(admin);
        var reviewer = visitors.signedIn("reviewer-b").open("inbox.xhtml");
        var page = reviewer.page();
        var proposal = page.locator("[id='form:proposed'] .field")
                .filter(new Locator.FilterOptions().setHasText("催办单"))
                .filter(new Locator.FilterOptions().setHasText("第12号"))
                .first();
        var sentence = proposal.locator("[id^='said-']").innerText();
        reviewer.assertAccessible().assertFitsPhone().capture("signals-proposed");
        proposal.locator("a.btn").click();
        assertThat(page.locator("#said")).hasText(sentence);
        reviewer.assertAccessible().assertFitsPhone().capture("signal");
        page.locator("[id='form:words']").fill(WORDS);
        page.locator("[id='form:release']").click();
        assertThat(page.locator("#notices")).containsText("已发出");
        assertThat(page.locator("[id='form:proposed']")).not().containsText(sentence);

        var secretary = visitors.signedIn("secretary-b").open("inbox.xhtml");
        var message = secretary.page().locator("[id='form:mine'] .field").filter(new Locator.FilterOptions().setHasText(WORDS));
        assertThat(message).hasCount(1);
        assertThat(message).containsText(sentence);
        secretary.capture("inbox-urged");

        var outbox = admin.open("admin/outbox.xhtml").page();
        var sent = outbox.locator("[id='outbox:table'] tbody tr").filter(new Locator.FilterOptions().setHasText("催办单：第12号"));
        assertThat(sent).hasCount(1);
        assertThat(sent).containsText("127.0.0.1");
        assertThat(sent).containsText("消息推送");
        admin.assertAccessible().assertFitsPhone().capture("outbox");
        outbox.locator("[id='outbox:state']").selectOption("SENT");
        assertThat(sent).hasCount(0);
        var stranger = visitors.signedIn("admin").open("admin/outbox.xhtml").page();
        assertThat(stranger.locator("[id='outbox:table']")).not().containsText("第12号");
    }

    /** Nobody listens there, so that nothing is ever sent. */
    private static void settleWebhook(Visitor admin) {
        var page = admin.open("admin/webhook.xhtml").page();
        page.locator("[id='webhook:url']").fill("http://hooks.example/messages");
        page.locator("[id='webhook:save']").click();
        assertThat(page.locator("main .ui-message-error:visible").first()).containsText("https://");
        admin.assertAccessible().assertFitsPhone().capture("webhook-refused");
        page.locator("[id='webhook:url']").fill("http://127.0.0.1:" + System.getProperty("it.webhook.port") + "/messages");
        page.locator("[id='webhook:keyName']").selectOption("OFFICE");
        page.locator("[id='webhook:save']").click();
        assertThat(page.locator("#notices")).containsText("消息推送已保存");
        admin.assertAccessible().assertFitsPhone().capture("webhook");
    }
}
