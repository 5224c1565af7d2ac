package io.yinuo.it.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretary takes over the ratings that came as a table. */
@PageTest
class RatingListPageIT {

    /** A matter of the samples that waits for its rating; only its co-signer is rated here, which decides nothing. */
    private static final String NUMBER = "329";

    private static final String ROWS = "[id='list:table_data'] tr";

    @Test
    @DisplayName("秘书识别评价清单，对不上的逐行说明，对得上的采用，来源注明")
    void takesOverWhatFits(Visitors visitors) {
        var secretary = visitors.signedIn("secretary-b").open("ratingList.xhtml");
        var page = secretary.page();
        secretary.assertAccessible().assertFitsPhone();

        page.locator("[id='list:file']").setInputFiles(new FilePayload("测评汇总.xlsx", RatedLists.MEDIA_TYPE, RatedLists.of(
                List.of(NUMBER, "柳如眉", "满意", "基本满意", "希望看到菜谱"),
                List.of(NUMBER, "柳如眉", "满意", "满意", ""),
                List.of("9999", "章台月", "满意", "满意", ""),
                List.of(NUMBER, "张不识", "满意", "还行", ""),
                List.of("304", "秦川北", "满意", "满意", ""))));
        page.locator("[id='list:upload']").click();
        assertThat(page.locator("[id='list:summary'] h2")).containsText("可采用 1 行，不能采用 4 行");
        assertThat(page.locator(ROWS).nth(1)).containsText("与第 3 行重复");
        assertThat(page.locator(ROWS).nth(2)).containsText("没有编号为“9999”");
        assertThat(page.locator(ROWS).nth(4)).containsText("还没有送达");
        secretary.assertAccessible().assertFitsPhone().capture("rating-list");

        page.locator("[id='list:accept']").click();
        assertThat(page.locator("[id='notices']")).containsText("已采用 1 行");
        assertThat(page.locator(ROWS).first()).containsText("已采用");
        secretary.assertAccessible().capture("rating-list-accepted");
        page.locator(ROWS).first().locator("a").click();
        assertThat(page.locator("main")).containsText("人大（政协）评价清单");
        assertThat(page.locator("main")).containsText("希望看到菜谱");
    }
}
