package io.yinuo.it.secret;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
class SecretMattersPageIT {

    private static final String NUMBER = "M0901";

    /** A closed matter of the samples. */
    private static final String TURNED = "335";

    private static final String TITLE = "关于加强对校外培训的监督的建议";

    @Test
    @DisplayName("秘书登记涉密件、记科室、登记线下办结；科室负责人看到，经办人看不到")
    void secretaryRecordsWhatIsHandledOnPaper(Visitors visitors) {
        var secretary = visitors.signedIn("secretary").open("register.xhtml");
        var page = secretary.page();
        assertThat(page.locator("main")).containsText("涉密不上网");
        page.locator("main a", new Page.LocatorOptions().setHasText("涉密件另行登记")).click();
        page.locator("[id='secret:do']").click();
        assertThat(page.locator("[id='secret']")).containsText("请填写此项");

        page.locator("[id='secret:numberText']").fill(NUMBER);
        page.locator("[id='secret:sessionLabel']").fill("市十八届人大二次会议");
        page.locator("[id='secret:receivedOn']").fill(page.locator("[id='secret:receivedOn']").getAttribute("max"));
        secretary.assertAccessible().assertFitsPhone().capture("secrets");
        page.locator("[id='secret:do']").click();
        assertThat(page.locator(".head")).containsText("第" + NUMBER + "号");
        page.locator("[id='section:sectionId']").selectOption(new SelectOption().setLabel("基教科"));
        page.locator("[id='section:handTo']").click();
        assertThat(page.locator("[id='notices']")).containsText("已记下主办科室");
        secretary.assertAccessible().assertFitsPhone().capture("secret-matter");

        var head = visitors.signedIn("head").open("secrets.xhtml");
        assertThat(head.page().locator("main")).containsText(NUMBER);
        assertThat(head.page().locator("[id='secret']")).hasCount(0);
        var officer = visitors.signedIn("officer").open("secrets.xhtml").expectError("403");
        assertThat(officer.page().locator("body")).not().containsText(NUMBER);

        page.locator("[id='settle:settledOn']").fill(page.locator("[id='settle:settledOn']").getAttribute("max"));
        page.locator("[id='settle:settledBy']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='settle:do']").click();
        assertThat(page.locator(".head")).containsText("已线下办结");
        secretary.assertAccessible().assertFitsPhone().capture("secret-settled");

        page.locator("main details summary").click();
        page.locator("[id='correct:numberText']").fill(NUMBER + "0");
        page.locator("[id='correct:do']").click();
        assertThat(page.locator("[id='correct']")).containsText("请填写此项");
        page.locator("[id='correct:mistake']").selectOption("MISTYPED");
        secretary.assertAccessible().assertFitsPhone().capture("secret-correction");
        page.locator("[id='correct:do']").click();
        assertThat(page.locator("[id='notices']")).containsText("登记已更正");
        assertThat(page.locator(".head")).containsText("第" + NUMBER + "0号");
        page.locator("[id='undo:reopenedFor']").selectOption("NOT_FINISHED");
        page.locator("[id='undo:do']").click();
        assertThat(page.locator("[id='notices']")).containsText("已撤销办结登记");
        assertThat(page.locator(".head")).containsText("线下办理");
    }

    @Test
    @DisplayName("普通件转为涉密：内容清除，台账里、全文检索里都找不到")
    void secretaryTurnsAMatterSecret(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("ledger.xhtml?text=" + TURNED);
        var page = secretary.page();
        assertThat(page.locator("[id='ledger:table']")).containsText(TITLE);
        secretary.open("find.xhtml?q=" + TURNED);
        page.locator(".head a", new Page.LocatorOptions().setHasText("转为涉密")).click();
        page.locator("[id='turn:ground']").selectOption("MARKED");
        secretary.assertAccessible().assertFitsPhone().capture("turn-secret");
        page.locator("[id='turn:do']").click();
        page.locator(".ui-confirmdialog-yes:visible").click();

        assertThat(page.locator("[id='notices']")).containsText("内容已清除");
        assertThat(page.locator("main")).containsText("来文标有密级");
        assertThat(page.locator("main")).not().containsText(TITLE);
        secretary.assertAccessible().assertFitsPhone().capture("turned-secret");

        secretary.open("ledger.xhtml?text=" + TURNED);
        assertThat(page.locator("[id='ledger:table']")).not().containsText(TITLE);
        secretary.assertAccessible().assertFitsPhone().capture("turned-secret-ledger");
        secretary.open("search.xhtml?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8));
        assertThat(page.locator("[id='found']")).isVisible();
        assertThat(page.locator(".hits a", new Page.LocatorOptions().setHasText(TITLE))).hasCount(0);
    }
}
