package io.yinuo.letter.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.letter.internal.check.BracketPairs.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketPairsTest {

    @Test
    void findsTheInnermostPairsAroundChineseWords() {
        assertThat(BracketPairs.half("一(二)三(4)五((六)七)")).containsExactly(new Pair(1, 3), new Pair(10, 12));
        assertThat(BracketPairs.full("（二）（（六）七）")).containsExactly(new Pair(0, 2), new Pair(4, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "（", "）", "（二", "二）", "（2023）", "（二)", "（二(三)四）"})
    void takesNothingElseForAPair(String text) {
        assertThat(BracketPairs.full(text)).isEmpty();
    }
}
