package io.yinuo.drafting;

import static io.yinuo.drafting.BlockLevel.ATTACHMENT;
import static io.yinuo.drafting.BlockLevel.BODY;
import static io.yinuo.drafting.BlockLevel.H1;
import static io.yinuo.drafting.BlockLevel.H2;
import static io.yinuo.drafting.BlockLevel.H3;
import static io.yinuo.drafting.BlockLevel.H4;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LevelMarksTest {

    @Test
    void numbersTheFourLevelsEachInItsOwnWay() {
        assertThat(marks(H1, H2, H3, H4)).containsExactly("一、", "（一）", "1.", "（1）");
    }

    @Test
    void leavesTheBodyWithoutANumber() {
        assertThat(marks(BODY, H1, BODY, H1)).containsExactly("", "一、", "", "二、");
    }

    @Test
    void startsTheLowerLevelsAnewUnderEachHeading() {
        assertThat(marks(H1, H2, H2, H3, H1, H2, H3)).containsExactly("一、", "（一）", "（二）", "1.", "二、", "（一）", "1.");
    }

    @Test
    void countsBeyondTenAsChineseDoes() {
        assertThat(Stream.of(1, 10, 11, 19, 20, 21, 30).map(LevelMarks::chinese))
                .containsExactly("一", "十", "十一", "十九", "二十", "二十一", "三十");
    }

    @Test
    void numbersAttachmentsWhereThereAreSeveralAndStartsTheLevelsAnewInEach() {
        assertThat(marks(H1, ATTACHMENT, H1, H2)).containsExactly("一、", "附件", "一、", "（一）");

        var marks = new LevelMarks(2);
        assertThat(Stream.of(H1, ATTACHMENT, H1, BODY, ATTACHMENT, H1).map(marks::next))
                .containsExactly("一、", "附件1", "一、", "", "附件2", "一、");
    }

    private static Stream<String> marks(BlockLevel... levels) {
        var marks = new LevelMarks();
        return Stream.of(levels).map(marks::next);
    }
}
