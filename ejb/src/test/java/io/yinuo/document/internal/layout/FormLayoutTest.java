package io.yinuo.document.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.document.Cell;
import io.yinuo.document.OfficialForm;
import io.yinuo.document.SampleDocuments;
import io.yinuo.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLayoutTest {

    private static List<String> words(Page page) {
        return page.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).words()).toList();
    }

    @Test
    void repeatsTheHeadingOfATableOnEveryPage() {
        var pages = FormLayout.pages(SampleDocuments.form(60)).pages();

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(words(page)).contains("序号", "题名", "日期"));
        assertThat(pages.stream().flatMap(page -> words(page).stream()).filter("关于课后服务的材料"::equals)).hasSize(60);
    }

    @Test
    void numbersPagesOnlyWhereThereAreSeveral() {
        assertThat(words(FormLayout.pages(SampleDocuments.form(3)).pages().get(0))).doesNotContain("— 1 —");
        assertThat(words(FormLayout.pages(SampleDocuments.form(60)).pages().get(0))).contains("— 1 —");
    }

    @Test
    void goesOnWithALongOpinionOnTheNextPage() {
        var opinion = new Cell.Opinion("同意，请按期办结。".repeat(120), "李四", "2025年6月20日");
        var pages = FormLayout.pages(new OfficialForm("办理呈批表", "", "", List.of(
                Table.of(List.of(1, 4), Table.Row.of(Cell.label("意见"), Cell.of(opinion)))))).pages();

        assertThat(pages.size()).isEqualTo(2);
        var all = pages.stream().flatMap(page -> words(page).stream()).reduce("", String::concat);
        assertThat(all.split("按期办结", -1)).hasSize(121);
        assertThat(words(pages.get(1))).contains("李四　2025年6月20日");
    }

    @Test
    void keepsEverythingWithinTheText() {
        for (var page : FormLayout.pages(SampleDocuments.form(60)).pages()) {
            assertThat(page.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)).allSatisfy(rule -> {
                assertThat(rule.x1()).isBetween(27.99, 184.01);
                assertThat(rule.y2()).isBetween(36.99, 262.01);
            });
        }
    }
}
