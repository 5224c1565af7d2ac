package io.yinuo.web.measures;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.Reach;
import io.yinuo.measures.ReachWords;
import io.yinuo.web.messages.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachWordsTest {

    @ParameterizedTest
    @EnumSource
    void areThoseOfThePages(Reach reach) {
        assertThat(ReachWords.of(reach)).isEqualTo(Texts.in(Texts.CHINESE).label(reach));
    }
}
