package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.BlockLevel;
import org.junit.jupiter.api.Test;

class LetterWordsTest {

    @Test
    void readsTheParagraphsAndNothingAroundThem() {
        var canonical = "yinuo-reply\t1\norgan\t示例市教育局\ntitle\t答复\nH1\t一件事\nBODY\t第一行\n\t第二行\ndate\t2026-03-01\nphone\t0574\n\t1234\n";

        assertThat(LetterWords.of(canonical)).isEqualTo("一件事\n第一行\n第二行");
    }

    @Test
    void readsEveryLevelAttachmentsAmongThem() {
        for (var level : BlockLevel.values()) {
            assertThat(LetterWords.of("title\t答复\n" + level + "\t学校名单\ndate\t2026-03-01\n")).as(level.name()).isEqualTo("学校名单");
        }
    }
}
