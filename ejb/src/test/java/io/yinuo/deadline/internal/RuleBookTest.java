package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.RuleSet;
import io.yinuo.deadline.SettleRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {

    @ParameterizedTest
    @DisplayName("T2 成套规则：每一事项都有规则，未另定的件别用通用规则")
    @EnumSource(RuleSet.class)
    void hasARuleForEverythingOutOfTheBox(RuleSet set) {
        var book = new RuleBook(List.of(), ReadyMadeRules.of(set));

        for (DeadlineKind kind : DeadlineKind.RULED) {
            for (MatterKind matter : MatterKind.values()) {
                assertThat(book.ruleFor(kind, matter).source()).isNotBlank();
            }
        }
        assertThat(book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION).term())
                .isEqualTo(Term.of(3, TermUnit.MONTH));
        assertThat(RulePolicy.check(book.all().stream().map(RuleBookTest::typed).toList())).isEqualTo(book.all());
    }

    @ParameterizedTest
    @DisplayName("T1 期限从次日起算，按月的到同日，无同日的到月末")
    @CsvSource({
        "REPLY, 2023-03-20, 2023-06-20",
        "REPLY, 2022-11-30, 2023-02-28",
        "REPLY, 2023-11-30, 2024-02-29",
        "REPLY, 2026-03-20, 2026-06-22",
        "ASSIGNMENT, 2023-03-20, 2023-04-03",
        "CO_HANDLING, 2023-03-20, 2023-04-20",
        "REHANDLING, 2024-02-01, 2024-03-01",
        "REPLACEMENT, 2023-03-20, 2023-04-03",
        "PUBLICATION, 2023-06-20, 2023-07-19",
        "RATING, 2023-06-20, 2023-07-20",
        "RATING_REMINDER, 2023-07-20, 2023-08-04"
    })
    void countsByTheReadyMadeSet(DeadlineKind kind, LocalDate from, LocalDate due) {
        var book = new RuleBook(List.of(), ReadyMadeRules.of(RuleSet.ZHEJIANG));
        var term = book.ruleFor(kind, MatterKind.SUGGESTION).term();

        assertThat(term.countFrom(from, Calendars.national()).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("T2 成套规则的长短和依据的条款")
    @CsvSource({
        "NATIONAL, REPLY, 3, MONTH, 《全国人民代表大会和地方各级人民代表大会代表法》第51条第2款",
        "NATIONAL, CONTRIBUTION, 1, MONTH, 本局约定（各地1至2个月不等）",
        "ZHEJIANG, RETURN, 10, CALENDAR_DAY, 浙江省人大代表建议办理规定（2016）第14条，收到之日起10日内",
        "ZHEJIANG, REPLY, 3, MONTH, 浙江省实施《代表法》办法（2016）第43条第1款",
        "ZHEJIANG, REHANDLING, 1, MONTH, 浙江省实施《代表法》办法（2016）第43条第1款",
        "ZHEJIANG, CONTRIBUTION, 2, MONTH, 浙江省人大代表建议办理规定（2016）第18条，收到之日起2个月内"
    })
    void namesTheArticleFromWhichATermComes(RuleSet set, DeadlineKind kind, int amount, TermUnit unit, String source) {
        var rule = new RuleBook(List.of(), ReadyMadeRules.of(set)).ruleFor(kind, MatterKind.SUGGESTION);

        assertThat(rule.source()).isEqualTo(source);
        assertThat(rule.term().amount()).isEqualTo(amount);
        assertThat(rule.term().unit()).isEqualTo(unit);
    }

    @Test
    @DisplayName("T2 本局规则先于成套规则，件别专用先于通用")
    void takesTheOwnRuleFirstAndTheSpecialOneBeforeTheGeneral() {
        var general = rule(DeadlineKind.REPLY, null, 4);
        var special = rule(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL, 5);
        var book = new RuleBook(List.of(general, special), ReadyMadeRules.of(RuleSet.NATIONAL));

        assertThat(book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION)).isEqualTo(general);
        assertThat(book.ruleFor(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL)).isEqualTo(special);
        assertThat(book.ruleFor(DeadlineKind.RATING, MatterKind.SUGGESTION).term().amount()).isEqualTo(30);
        assertThat(book.all()).contains(general, special).hasSize(18);
    }

    @ParameterizedTest
    @DisplayName("T23 复杂事项的答复期限从交办之日起六个月，到月末、闰日、顺延与一般期限同算")
    @CsvSource({"2023-03-20, 2023-09-20", "2023-08-31, 2024-02-29", "2023-08-29, 2024-02-29", "2025-12-20, 2026-06-22"})
    void givesComplexMattersSixMonths(LocalDate from, LocalDate due) {
        for (RuleSet set : RuleSet.values()) {
            var rule = new RuleBook(List.of(), ReadyMadeRules.of(set)).ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION, true);

            assertThat(rule.term().countFrom(from, Calendars.national()).dueOn()).isEqualTo(due);
            assertThat(rule.source()).contains("涉及面广");
        }
    }

    @Test
    @DisplayName("T23 提案没有现成的复杂事项规则，可由本局添加；没有时按一般规则")
    void takesTheRuleForComplexMattersOnlyWhereThereIsOne() {
        var own = new DeadlineRule(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL, true, Term.of(5, TermUnit.MONTH), "试");
        var without = new RuleBook(List.of(), ReadyMadeRules.of(RuleSet.ZHEJIANG));
        var with = new RuleBook(List.of(own), ReadyMadeRules.of(RuleSet.ZHEJIANG));

        assertThat(without.complexRuleFor(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL)).isEmpty();
        assertThat(without.ruleFor(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL, true).term()).isEqualTo(Term.of(3, TermUnit.MONTH));
        assertThat(with.ruleFor(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL, true)).isEqualTo(own);
        assertThat(with.ruleFor(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL).term()).isEqualTo(Term.of(3, TermUnit.MONTH));
        assertThat(with.ruleFor(DeadlineKind.RATING, MatterKind.SUGGESTION, true).complex()).isFalse();
    }

    @Test
    @DisplayName("T23 只有答复可以为复杂事项另定")
    void settlesNothingButRepliesForComplexMatters() {
        var rule = new SettleRule(DeadlineKind.ASSIGNMENT, null, true, 5, TermUnit.WORKING_DAY, false, true, "", "试");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RulePolicy.check(List.of(rule)))
                .satisfies(refused -> assertThat(refused.errors()).extracting(InvalidInput.FieldError::code)
                        .containsExactly("COMPLEX_REPLY_ONLY"));
    }

    @Test
    @DisplayName("T2 期限可设，但不得超过法定上限，同一事项只有一条")
    void refusesWhatNoLawAllows() {
        var rules = List.of(
                typed(DeadlineKind.REPLY, 7, TermUnit.MONTH, ""),
                typed(DeadlineKind.REHANDLING, 0, TermUnit.WORKING_DAY, null),
                typed(DeadlineKind.REHANDLING, 30, TermUnit.CALENDAR_DAY, "02-30"),
                typed(DeadlineKind.RATING, 365, TermUnit.CALENDAR_DAY, "06-30"));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RulePolicy.check(rules))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("rules[0].amount", "rules[1].amount", "rules[2].latest", "rules[2].amount"));
    }

    @Test
    void keepsARuleInColumnsWithoutLoss() {
        var term = new Term(20, TermUnit.WORKING_DAY, true, RollOver.NONE, MonthDay.of(6, 30));
        var rule = new DeadlineRule(DeadlineKind.REPLY, MatterKind.SUGGESTION, true, term, "局办公会");

        assertThat(RuleRow.of(rule).rule()).isEqualTo(rule);
        assertThat(RuleRow.of(rule(DeadlineKind.RATING, null, 3)).rule()).isEqualTo(rule(DeadlineKind.RATING, null, 3));
    }

    private static SettleRule typed(DeadlineKind kind, int amount, TermUnit unit, String latest) {
        return new SettleRule(kind, null, false, amount, unit, false, true, latest, "试");
    }

    private static SettleRule typed(DeadlineRule rule) {
        var term = rule.term();
        return new SettleRule(
                rule.kind(), rule.matter(), rule.complex(), term.amount(), term.unit(), term.countsFirstDay(),
                term.rollOver() != RollOver.NONE, "", rule.source());
    }

    private static DeadlineRule rule(DeadlineKind kind, MatterKind matter, int months) {
        return new DeadlineRule(kind, matter, false, Term.of(months, TermUnit.MONTH), "试");
    }
}
