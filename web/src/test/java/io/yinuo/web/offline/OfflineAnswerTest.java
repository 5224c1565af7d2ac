package io.yinuo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineAnswerTest {

    private static final RequestView REQUEST = new RequestView(UUID.randomUUID(), 1, "配齐心理教师");
    private static final List<Block> TEXT = List.of(block("您的建议收悉。"), block("我们将在明年配齐。"));

    @Test
    @DisplayName("OF6 答复指向所填的段落")
    void pointsAtTheParagraphThatWasTyped() {
        var answer = new OfflineAnswer(REQUEST, Optional.empty());
        answer.setState(AnswerState.PROMISED);
        answer.setSummary(" 明年配齐 ");
        answer.setParagraph(2);

        assertThat(answer.in(TEXT, List.of()))
                .isEqualTo(new RequestAnswer(REQUEST.id(), AnswerState.PROMISED, "明年配齐", TEXT.get(1).id()));
    }

    @Test
    @DisplayName("OF6 段落留空，仍指向原来那一段")
    void staysWhereItWasWithoutAParagraph() {
        var stored = new RequestAnswer(REQUEST.id(), AnswerState.ANSWERED, "已配齐", TEXT.get(0).id());

        assertThat(new OfflineAnswer(REQUEST, Optional.of(stored)).in(TEXT, List.of(stored))).isEqualTo(stored);
    }

    @Test
    @DisplayName("OF6 没有的段落不收")
    void refusesAParagraphThatIsNotThere() {
        var answer = new OfflineAnswer(REQUEST, Optional.empty());
        answer.setParagraph(3);

        assertThatThrownBy(() -> answer.in(TEXT, List.of())).isInstanceOf(InvalidInput.class);
    }

    private static Block block(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }
}
