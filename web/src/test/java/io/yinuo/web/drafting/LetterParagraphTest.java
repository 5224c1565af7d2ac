package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.web.drafting.LetterParagraph.Segment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterParagraphTest {

    private static final Block NEXT_STEP =
            new Block(UUID.randomUUID(), BlockLevel.BODY, "年底前开通专线。每学期核查一次，年底前公布结果。");

    @Test
    void setsThePromisedWordsApartInTheOrderOfTheText() {
        var promises = List.of(promise("每学期核查一次"), promise("年底前开通专线"));

        assertThat(segments(promises))
                .containsExactly(
                        new Segment("年底前开通专线", true),
                        new Segment("。", false),
                        new Segment("每学期核查一次", true),
                        new Segment("，年底前公布结果。", false));
    }

    @Test
    void leavesTheTextWholeWhenThePromisedWordsAreNoLongerThere() {
        assertThat(segments(List.of(promise("明年开通")))).containsExactly(new Segment(NEXT_STEP.text(), false));
    }

    @Test
    void marksNothingForAPromiseOfAnotherParagraph() {
        var elsewhere =
                PromisedItem.plain(UUID.randomUUID(), UUID.randomUUID(), "年底前", null, null, null, DueKind.UNDATED);

        assertThat(segments(List.of(elsewhere))).containsExactly(new Segment(NEXT_STEP.text(), false));
    }

    private static List<Segment> segments(List<PromisedItem> promises) {
        return LetterParagraph.ofDraft(List.of(NEXT_STEP), promises).get(0).segments();
    }

    private static PromisedItem promise(String words) {
        return PromisedItem.plain(UUID.randomUUID(), NEXT_STEP.id(), words, null, null, null, DueKind.UNDATED);
    }
}
