package io.yinuo.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
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

    @ParameterizedTest
    @CsvSource({
        "慈溪市第十八届人民代表大会第二次会议, 市十八届人大二次会议, true",
        "政协慈溪市第十届委员会第五次会议, 市政协十届五次会议, true",
        "十八届人大二次会议, 市十八届人大二次会议, true",
        "市十八届人大一次会议, 市十八届人大二次会议, false",
        "省十八届人大二次会议, 市十八届人大二次会议, false",
        "甲市十八届人大二次会议, 乙市十八届人大二次会议, false",
        "2023年度, 2023年度, true",
        "2023年度, 2022年度, false"
    })
    @DisplayName("S2 届次按届、次比对，全称与简称是同一次会议")
    void knowsASessionByItsMeaning(String one, String other, boolean same) {
        assertThat(between(one, false).isSame(between(other, false))).isEqualTo(same);
        assertThat(between(other, false).isSame(between(one, false))).isEqualTo(same);
        assertThat(between(one, true).isSame(between(other, false))).isFalse();
    }

    private static CongressSession between(String label, boolean betweenSessions) {
        return new CongressSession(label, null, null, betweenSessions);
    }

    @ParameterizedTest
    @CsvSource({
        "市十八届人大一次会议, 市十八届人大二次会议, true",
        "慈溪市第十七届人民代表大会第五次会议, 市十八届人大一次会议, true",
        "市十八届人大二次会议, 市十八届人大二次会议, false",
        "市十八届人大三次会议, 市十八届人大二次会议, false",
        "省十三届人大一次会议, 市十八届人大二次会议, false",
        "2022年度, 2023年度, false"
    })
    @DisplayName("I3 同一人大、政协的届次分先后")
    void knowsWhichSessionCameFirst(String one, String other, boolean before) {
        assertThat(between(one, true).isBefore(between(other, false))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026年市人民代表大会, 2026", "二〇二六年区政协会议, 2026", "2023年度, 2023", "市十八届人大二次会议, ", "第120261年, "})
    void readsTheYearFromTheLabel(String label, Integer year) {
        assertThat(between(label, false).year().orElse(null)).isEqualTo(year);
    }

    @Test
    void keepsWhatWasTypedAndInventsNothing() {
        assertThat(new CongressSession("市十八届人大二次会议", 17, null, true).completed())
                .isEqualTo(new CongressSession("市十八届人大二次会议", 17, 2, true));
        assertThat(new CongressSession("2023年度", null, null, false).completed().term()).isNull();
    }
}
