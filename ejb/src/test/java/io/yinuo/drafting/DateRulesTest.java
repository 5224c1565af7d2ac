package io.yinuo.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {

    @ParameterizedTest
    @DisplayName("PR10 没写日期的时限词，按本局规则推定到哪一天")
    @CsvSource({
        "今年底前完成全部改造,THIS_YEAR,2023-06-20,2023-12-31",
        "年内完成招聘,THIS_YEAR,2023-06-20,2023-12-31",
        "下半年启动建设,THIS_YEAR,2023-06-20,2023-12-31",
        "力争明年建成,NEXT_YEAR,2023-06-20,2024-12-31",
        "下学期起全面推行,NEXT_TERM,2023-06-20,2024-01-31",
        "新学期起全面推行,NEXT_TERM,2023-07-15,2024-01-31",
        "下学期起全面推行,NEXT_TERM,2023-10-08,2024-06-30",
        "下一学期起全面推行,NEXT_TERM,2024-01-10,2024-06-30",
        "下学期起全面推行,NEXT_TERM,2024-02-10,2024-06-30",
        "新学期起全面推行,NEXT_TERM,2024-02-29,2024-06-30",
        "下学期起全面推行,NEXT_TERM,2024-03-01,2025-01-31",
        "三年内建成,WITHIN_YEARS,2023-06-20,2026-06-20",
        "两年之内建成,WITHIN_YEARS,2024-02-29,2026-02-28",
        "10年以内建成,WITHIN_YEARS,2023-06-20,2033-06-20",
        "后年底前建成,YEAR_AFTER_NEXT,2023-06-20,2025-12-31",
        "力争后年建成,YEAR_AFTER_NEXT,2023-06-20,2025-12-31",
        "本学期内完成排查,THIS_TERM,2023-06-20,2023-06-30",
        "本学期内完成排查,THIS_TERM,2023-10-08,2024-01-31",
        "利用暑假完成维修,SUMMER,2023-06-20,2023-08-31",
        "利用暑假完成维修,SUMMER,2023-09-20,2024-08-31",
        "近期印发通知,SHORTLY,2023-06-20,2023-09-20",
        "尽快拿出方案,SOON,2023-06-20,2023-12-20"
    })
    void givesWordsTheirDay(String sentence, DateTerm term, LocalDate written, LocalDate expected) {
        var found = DateTerm.in(sentence).orElseThrow();

        assertThat(found.term()).isEqualTo(term);
        assertThat(DateRules.USUAL.day(found, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("PR10 没有时限词的句子不推定")
    @CsvSource({"继续推行弹性上下班制度", "进一步健全经费保障机制", "明年的预算已经下达", "近三年内建成12所", "十五年内建成", "2025年底前建成",
        "每年底前公布一次", "学年末评估", "验收后年底前", "今后年度预算中安排"})
    void leavesOtherWordsAlone(String sentence) {
        assertThat(DateTerm.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("PR10 月数和学期的最后一天由本局规定")
    @CsvSource({"尽快,2024-05-31,2024-06-30", "近期,2024-05-31,2024-07-31", "下学期,2024-02-01,2024-07-05", "下学期,2024-03-01,2025-01-20"})
    void followsTheBureau(String words, LocalDate written, LocalDate expected) {
        var rules = new DateRules(1, 2, MonthDay.of(1, 20), MonthDay.of(7, 5));

        assertThat(rules.day(DateTerm.in(words).orElseThrow(), written)).isEqualTo(expected);
    }
}
