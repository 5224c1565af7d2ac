package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.suggestion.RequestView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    private static final RequestView REQUEST = new RequestView(UUID.randomUUID(), 1, "增设社区书房");

    private final Block block = new Block(UUID.randomUUID(), BlockLevel.BODY, "明年新建两处书房。");
    private final AnswerForm form = new AnswerForm(REQUEST, null);

    @Test
    @DisplayName("C1 答复情况、一句话答复、所在段落齐了，才算已答")
    void isWholeOnceNothingIsMissing() {
        assertThat(form.isWhole(List.of(block))).isFalse();
        form.setState(AnswerState.ANSWERED);
        form.setBlockId(block.id());
        assertThat(form.isWhole(List.of(block))).isFalse();
        form.setSummary("明年新建");

        assertThat(form.isWhole(List.of(block))).isTrue();
        assertThat(form.isWhole(List.of())).isFalse();
    }
}
