package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingList.Finding;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingSheetTest {

    @Test
    @DisplayName("FB8 读出编号、姓名、态度和结果；合计和未评价的行列出，不当作评价")
    void readsWhatEachRowSays() {
        var read = RatingSheet.read(sheet(
                List.of("市十八届人大二次会议代表建议满意度测评结果"),
                List.of("序号", "建议编号", "领衔代表", "办理态度", "办理结果满意度", "意见建议", "测评日期"),
                List.of("1", "第198号", "张三丰", "满意", "基本满意", "", "6月1日"),
                List.of("2", "199", "李四光", "非常满意", "不满意", "没有时间表", "6月1日"),
                List.of("3", "200", "王五五", "", "未评价", "", ""),
                List.of("合计", "", "", "", "", "", ""))).orElseThrow();

        assertThat(read.rows())
                .extracting(ListedRating::line, ListedRating::number, ListedRating::name, ListedRating::attitude,
                        ListedRating::result, ListedRating::remark)
                .containsExactly(
                        tuple(3, "第198号", "张三丰", Rating.SATISFIED, Rating.BASICALLY_SATISFIED, ""),
                        tuple(4, "199", "李四光", Rating.SATISFIED, Rating.DISSATISFIED, "没有时间表"));
        assertThat(read.leftOut()).hasSize(2);
        assertThat(read.notUnderstood()).containsExactly("测评日期");
    }

    @Test
    @DisplayName("FB8 只有一栏评价的，态度与结果同；看不懂的词说明")
    void takesOneWordForBothAndTellsWhatItDoesNotUnderstand() {
        var read = RatingSheet.read(sheet(
                List.of("提案号", "提案人", "总体评价"), List.of("0057", "民盟", "比较满意"), List.of("0058", "民建", "还行"))).orElseThrow();

        assertThat(read.rows().get(0)).satisfies(row -> {
            assertThat(row.attitude()).isEqualTo(Rating.BASICALLY_SATISFIED);
            assertThat(row.remarks()).extracting(Finding::code).containsExactly("RATING_LIST_ONE_WORD");
        });
        assertThat(read.rows().get(1).findings())
                .containsExactly(new Finding("RATING_WORD_NOT_UNDERSTOOD", "还行"));
        assertThat(read.rows().get(1).result()).isNull();
    }

    @Test
    @DisplayName("FB8 没有编号、姓名、评价三栏的不是评价清单")
    void isNoListWithoutItsHeading() {
        assertThat(RatingSheet.read(sheet(List.of("编号", "标题"), List.of("1", "满意")))).isEmpty();
    }

    @SafeVarargs
    private static Sheet sheet(List<String>... cells) {
        var rows = new ArrayList<Row>();
        for (var each : cells) {
            rows.add(new Row(rows.size() + 1, each, Set.of()));
        }
        return new Sheet("清单", rows);
    }
}
