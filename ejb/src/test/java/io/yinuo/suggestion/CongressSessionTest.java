package io.yinuo.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CongressSessionTest {

    @ParameterizedTest
    @CsvSource({
        "市十八届人大二次会议, 18, 2",
        "县十届政协五次会议, 10, 5",
        "区一届人大三次会议, 1, 3",
        "第二十届人民代表大会第一次会议, 20, 1",
        "市二十一届人大十二次会议, 21, 12",
        "县政协第16届第3次会议, 16, 3"
    })
    void readsTermAndMeetingFromTheLabel(String label, int term, int meeting) {
        var session = new CongressSession(label, null, null, false).completed();

        assertThat(session.term()).isEqualTo(term);
        assertThat(session.meeting()).isEqualTo(meeting);
    }

    @Test
    void keepsWhatWasTypedAndInventsNothing() {
        assertThat(new CongressSession("市十八届人大二次会议", 17, null, true).completed())
                .isEqualTo(new CongressSession("市十八届人大二次会议", 17, 2, true));
        assertThat(new CongressSession("2023年度", null, null, false).completed().term()).isNull();
    }
}
