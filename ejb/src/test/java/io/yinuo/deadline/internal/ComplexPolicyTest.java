package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.RuleSet;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComplexPolicyTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();
    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 20);

    private final RuleBook book = new RuleBook(List.of(), ReadyMadeRules.of(RuleSet.NATIONAL));
    private final DeadlineRule complex = book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION, true);
    private final Deadline reply = reply();

    @Test
    @DisplayName("T23 标为复杂事项后答复期限从同一天起按六个月算，取消后算回来，理由写入说明")
    void countsTheOtherRuleFromTheSameStart() {
        assertThat(reply.dueBy(complex, CALENDAR)).isEqualTo(LocalDate.of(2023, 9, 20));
        assertThat(reply.dueOn()).isEqualTo(DUE);

        reply.beComplex("涉及七个部门");
        reply.run(complex.term(), complex.source(), reply.startsOn(), CALENDAR);

        var explained = reply.explain(CALENDAR, List.of(), List.of());
        assertThat(explained.deadline().dueOn()).isEqualTo(LocalDate.of(2023, 9, 20));
        assertThat(explained.deadline().complex()).isTrue();
        assertThat(explained.complexReason()).isEqualTo("涉及七个部门");
        assertThat(explained.source()).contains("第51条第2款");

        reply.beComplex(null);
        var ordinary = book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION, reply.isComplex());
        reply.run(ordinary.term(), ordinary.source(), reply.startsOn(), CALENDAR);
        assertThat(reply.dueOn()).isEqualTo(DUE);
        assertThat(reply.generation()).isEqualTo(2);
    }

    @Test
    @DisplayName("T23 已批准的延期仍然算数，取消标记也不短于它")
    void keepsWhatWasGranted() {
        reply.extend(START.plusDays(30), LocalDate.of(2023, 8, 1), CALENDAR);

        assertThat(reply.dueBy(complex, CALENDAR)).isEqualTo(LocalDate.of(2023, 9, 20));
        assertThat(reply.dueBy(book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION), CALENDAR))
                .isEqualTo(LocalDate.of(2023, 8, 1));
    }

    @Test
    @DisplayName("T23 要有理由、有规则，期限未过，不重复标记")
    void refusesWhatCannotBeMarked() {
        assertThatCode(() -> ComplexPolicy.checkMark(reply, complex, "涉及面广", DUE)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ComplexPolicy.checkMark(reply, complex, " ", DUE));
        assertThat(codeOf(() -> ComplexPolicy.checkMark(reply, null, "涉及面广", DUE))).contains("COMPLEX_RULE_MISSING");
        assertThat(codeOf(() -> ComplexPolicy.checkMark(reply, complex, "涉及面广", DUE.plusDays(1)))).contains("COMPLEX_TOO_LATE");
        assertThat(codeOf(() -> ComplexPolicy.checkUnmark(reply, "误标"))).contains("COMPLEX_NOT_MARKED");
        reply.beComplex("涉及面广");
        assertThat(codeOf(() -> ComplexPolicy.checkMark(reply, complex, "涉及面广", DUE))).contains("COMPLEX_ALREADY");
        assertThatCode(() -> ComplexPolicy.checkUnmark(reply, "误标")).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ComplexPolicy.checkUnmark(reply, null));
    }

    private static String codeOf(Runnable refused) {
        try {
            refused.run();
            return "";
        } catch (StateConflict conflict) {
            return conflict.getMessage();
        }
    }

    private Deadline reply() {
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        var rule = book.ruleFor(DeadlineKind.REPLY, MatterKind.SUGGESTION);
        deadline.run(rule.term(), rule.source(), START, CALENDAR);
        return deadline;
    }
}
