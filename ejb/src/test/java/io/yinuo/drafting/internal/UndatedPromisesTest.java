package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleReviews.OPENING;
import static io.yinuo.drafting.internal.SampleReviews.USUAL;
import static io.yinuo.drafting.internal.SampleReviews.blocks;
import static io.yinuo.drafting.internal.SampleReviews.matter;
import static io.yinuo.drafting.internal.SampleReviews.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.MatterKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UndatedPromisesTest {

    @Test
    @DisplayName("PR10 开卡片而没有时限的句子都提醒，常规工作不提醒，人列为常规的也不提醒")
    void asksForTheTimeOfWhatGetsACard() {
        var text = blocks(
                OPENING, "下一步，我局将做好以下工作：", "继续组织校际交流。编制心理健康指南。新建24个书房。年内新建3个操场。今年10月底前新建2个食堂。");
        var folded = USUAL.folding(List.of(new FoldedSentence(text.get(2).id(), "编制心理健康指南。", null)));

        assertThat(undated(text, USUAL)).containsExactly("编制心理健康指南。", "新建24个书房。");
        assertThat(undated(text, folded)).containsExactly("新建24个书房。");
    }

    private static List<String> undated(List<Block> text, Circumstances here) {
        var letter = reply("关于第7号建议的答复");
        var review = LetterReview.of(letter, text, matter(MatterKind.SUGGESTION), here);
        return review.until(Phase.SIGNATURE).stream()
                .filter(finding -> finding.rule().equals("C3"))
                .map(LetterFinding::words)
                .toList();
    }
}
