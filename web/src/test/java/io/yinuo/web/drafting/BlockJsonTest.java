package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.shared.InvalidInput;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {

    private static final Block HEADING = new Block(UUID.randomUUID(), BlockLevel.H1, "课后服务");
    private static final Block BODY =
            new Block(UUID.randomUUID(), BlockLevel.BODY, "参与率 86.1%，“全覆盖”。<script>alert(1)</script>\\");

    @Test
    void readsBackWhatItWrote() {
        assertThat(BlockJson.read(BlockJson.write(List.of(HEADING, BODY)))).containsExactly(HEADING, BODY);
    }

    @Test
    void dropsEmptyParagraphsAtTheEndAndKeepsThoseInBetween() {
        var empty = new Block(UUID.randomUUID(), BlockLevel.BODY, " ");

        assertThat(BlockJson.read(BlockJson.write(List.of(HEADING, empty, BODY, empty))))
                .containsExactly(HEADING, empty, BODY);
    }

    @Test
    void readsNothingFromAnEmptyField() {
        assertThat(BlockJson.read("")).isEmpty();
        assertThat(BlockJson.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{}",
                "[1]",
                "[{}]",
                "[{\"id\":\"x\",\"level\":\"H1\",\"text\":\"\"}]",
                "[{\"id\":\"6d2f7c5e-0000-4000-8000-000000000000\",\"level\":\"H9\",\"text\":\"\"}]",
                "[{\"id\":\"6d2f7c5e-0000-4000-8000-000000000000\",\"level\":\"H1\",\"text\":7}]"
            })
    void refusesWhatTheEditorNeverSends(String sent) {
        assertThatThrownBy(() -> BlockJson.read(sent)).isInstanceOf(InvalidInput.class);
    }
}
