package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleReviews.OPENING;
import static io.yinuo.drafting.internal.SampleReviews.PROMISE;
import static io.yinuo.drafting.internal.SampleReviews.USUAL;
import static io.yinuo.drafting.internal.SampleReviews.blocks;
import static io.yinuo.drafting.internal.SampleReviews.matter;
import static io.yinuo.drafting.internal.SampleReviews.only;
import static io.yinuo.drafting.internal.SampleReviews.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.MatterKind;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C11 附件的检查")
class AttachmentReviewTest {

    @Test
    @DisplayName("C11 附件里的文字一样检查，说到附件里的段落；附件没有抬头落款，不按函件的这些规则查")
    void readsWhatIsAddedBehindTheLetter() {
        var blocks = new ArrayList<>(blocks(OPENING, PROMISE, "课程安排见附件。"));
        blocks.add(new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, "课程安排"));
        blocks.addAll(blocks("1．各校按《义务教育课程方案开课。", "联系人：张三"));

        var review = LetterReview.of(reply("关于第7号建议的答复"), blocks, matter(MatterKind.SUGGESTION), USUAL);

        var finding = only(review, "P4");
        assertThat(finding.blockId()).isEqualTo(blocks.get(4).id());
        assertThat(blocks.get(4).text().substring(finding.start())).startsWith("《");
        assertThat(review.until(Phase.SIGNATURE)).extracting(LetterFinding::rule).doesNotContain("H12", "H13", "S4", "C2", "H10");
    }

    @Test
    @DisplayName("C11 本局可以停用附件规则")
    void leavesAttachmentsAloneWhereTheBureauWantsIt() {
        var blocks = blocks(OPENING, PROMISE, "课程安排见附件。");
        var off = Circumstances.weighing(new RuleWeights(Map.of(LetterRule.H12, RuleWeight.OFF)));

        assertThat(only(LetterReview.of(reply("关于第7号建议的答复"), blocks, matter(MatterKind.SUGGESTION), USUAL), "H12").words())
                .isEqualTo("附件");
        assertThat(LetterReview.of(reply("关于第7号建议的答复"), blocks, matter(MatterKind.SUGGESTION), off).until(Phase.SIGNATURE))
                .extracting(LetterFinding::rule)
                .doesNotContain("H12");
    }
}
