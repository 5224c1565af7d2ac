package io.yinuo.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.PersonView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.Milestone;
import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.RecordPoll;
import io.yinuo.supervision.ReportProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SupervisionPolicyTest {

    private static final UUID MATTER = UUID.randomUUID();
    private static final PersonView LEADER = new PersonView(UUID.randomUUID(), UUID.randomUUID(), "程局长", "副局长", null, true);
    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void namesALeaderOfTheBureauAndWhoPressesIt() {
        assertThatCode(() -> SupervisionPolicy.check(arranged(LEADER.id(), "周主任", "市人大常委会副主任"), List.of(LEADER)))
                .doesNotThrowAnyException();
        assertThat(errors(() -> SupervisionPolicy.check(arranged(UUID.randomUUID(), " ", null), List.of(LEADER))))
                .containsExactly("leaderId NOT_A_LEADER", "supervisor REQUIRED", "supervisorOffice REQUIRED");
        assertThat(errors(() -> SupervisionPolicy.check(arranged(null, "周主任", "副主任"), List.of(LEADER))))
                .containsExactly("leaderId REQUIRED");
    }

    @Test
    void plansWithMilestonesAfterTheReferral() {
        var good = new Milestone("摸底", TODAY.plusDays(9), null);

        assertThatCode(() -> plan("分三步办理", good, new Milestone("座谈", TODAY, TODAY))).doesNotThrowAnyException();
        assertThat(errors(() -> plan(""))).containsExactly("plan REQUIRED", "milestones MILESTONES_MISSING");
        assertThat(errors(() -> plan(
                        "方案", good, new Milestone("", REFERRED.minusDays(1), TODAY.plusDays(1)), new Milestone("x", null, null))))
                .containsExactly(
                        "milestones[1].text REQUIRED", "milestones[1].dueOn BEFORE_REFERRAL",
                        "milestones[1].doneOn SUPERVISION_DAY", "milestones[2].dueOn REQUIRED");
    }

    @Test
    void knowsWhichMilestoneIsLate() {
        assertThat(new Milestone("摸底", TODAY.minusDays(1), null).isLate(TODAY)).isTrue();
        assertThat(new Milestone("摸底", TODAY, null).isLate(TODAY)).isFalse();
        assertThat(new Milestone("摸底", TODAY.minusDays(1), TODAY).isLate(TODAY)).isFalse();
    }

    @Test
    void reportsBetweenTheReferralAndToday() {
        assertThatCode(() -> report(REFERRED, "已摸底")).doesNotThrowAnyException();
        assertThat(errors(() -> report(TODAY.plusDays(1), " "))).containsExactly("reportedOn SUPERVISION_DAY", "text REQUIRED");
        assertThat(errors(() -> report(null, "x"))).containsExactly("reportedOn REQUIRED");
    }

    @Test
    void countsNoMoreAnswersThanDeputiesWereAsked() {
        assertThatCode(() -> poll(5, 3, 1, 0, "座谈会记录")).doesNotThrowAnyException();
        assertThat(errors(() -> poll(3, 3, 1, 0, "记录"))).containsExactly("asked POLL_MORE_THAN_ASKED");
        assertThat(errors(() -> poll(0, -1, 0, 0, null)))
                .containsExactly("asked POLL_ASKED", "satisfied POLL_NEGATIVE", "minutes REQUIRED");
        assertThat(errors(() -> poll(10, Integer.MAX_VALUE, Integer.MAX_VALUE, 2, "记录")))
                .containsExactly("asked POLL_MORE_THAN_ASKED");
    }

    private static ArrangeSupervision arranged(UUID leader, String supervisor, String office) {
        return new ArrangeSupervision(MATTER, 0, leader, supervisor, office);
    }

    private static void plan(String plan, Milestone... milestones) {
        SupervisionPolicy.check(new PlanHandling(MATTER, 1, plan, List.of(milestones)), REFERRED, TODAY);
    }

    private static void report(LocalDate on, String text) {
        SupervisionPolicy.check(new ReportProgress(MATTER, on, text), REFERRED, TODAY);
    }

    private static void poll(int asked, int satisfied, int basically, int dissatisfied, String minutes) {
        SupervisionPolicy.check(
                new RecordPoll(MATTER, TODAY, asked, satisfied, basically, dissatisfied, minutes), REFERRED, TODAY);
    }

    private static List<String> errors(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInput.class, call).errors().stream()
                .map(SupervisionPolicyTest::told)
                .toList();
    }

    private static String told(FieldError error) {
        return error.field() + " " + error.code();
    }
}
