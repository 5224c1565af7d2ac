package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.internal.SubstitutionPolicy.Known;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubstitutionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 3);
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID ABSENT = UUID.randomUUID();
    private static final UUID SUBSTITUTE = UUID.randomUUID();

    @Test
    @DisplayName("SU1 不能为本人代办，不能倒填日期，结束不早于开始，最长一年")
    void refusesOneselfAndImpossiblePeriods() {
        assertThat(refusals(new AppointSubstitute(ABSENT, ABSENT, TODAY, TODAY, Set.of(), null))).containsExactly("SUBSTITUTE_ONESELF");
        assertThat(refusals(between(TODAY.minusDays(1), TODAY))).containsExactly("SUBSTITUTION_PAST");
        assertThat(refusals(between(TODAY.plusDays(2), TODAY.plusDays(1)))).containsExactly("PERIOD_REVERSED");
        assertThat(refusals(between(TODAY, TODAY.plusDays(366)))).containsExactly("SUBSTITUTION_TOO_LONG");
        assertThat(refusals(new AppointSubstitute(null, null, null, null, null, null))).hasSize(4).containsOnly("REQUIRED");
        assertThatCode(() -> SubstitutionPolicy.check(between(TODAY, TODAY), TODAY)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SU3 授权签发单独设置并写明依据")
    void wantsTheSignatureAloneAndWithItsGround() {
        assertThat(refusals(scope(null, StepKind.SIGNATURE))).containsExactly("REQUIRED");
        assertThat(refusals(scope("〔2023〕7号", StepKind.SIGNATURE, StepKind.REVIEW))).containsExactly("SIGNING_ALONE");
        assertThatCode(() -> SubstitutionPolicy.check(scope("〔2023〕7号", StepKind.SIGNATURE), TODAY)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SU2 代办人须能办理这些环节：同岗位，或科室负责人代经办人、分管领导代主要领导批办")
    void wantsSomebodyWhoMayDoTheWork() {
        var all = between(TODAY, TODAY);
        assertThat(refusals(all, Set.of(Roles.VICE_DIRECTOR), Set.of(Roles.OFFICER))).containsExactly("SUBSTITUTE_WITHOUT_GRANT");
        assertThat(refusals(all, Set.of(Roles.OFFICER, Roles.SECTION_HEAD), Set.of(Roles.OFFICER))).containsExactly("SUBSTITUTE_WITHOUT_GRANT");
        assertThat(refusals(all, Set.of(Roles.ADMIN), Set.of(Roles.ADMIN))).containsExactly("SUBSTITUTE_WITHOUT_GRANT");
        assertThat(refusals(all, Set.of(Roles.OFFICER), Set.of(Roles.SECTION_HEAD))).isEmpty();
        assertThat(refusals(all, Set.of(Roles.DIRECTOR), Set.of(Roles.VICE_DIRECTOR))).isEmpty();
        assertThat(refusals(scope(null, StepKind.DRAFTING), Set.of(Roles.OFFICER, Roles.SECTION_HEAD), Set.of(Roles.OFFICER))).isEmpty();
    }

    @Test
    @DisplayName("SU3 只有领导授权签发，也只授权给领导")
    void letsLeadersAloneAuthoriseLeaders() {
        var signing = scope("〔2023〕7号", StepKind.SIGNATURE);
        assertThat(refusals(signing, Set.of(Roles.OFFICER), Set.of(Roles.VICE_DIRECTOR))).containsExactly("SIGNATORY_ONLY");
        assertThat(refusals(signing, Set.of(Roles.DIRECTOR), Set.of(Roles.REVIEWER))).containsExactly("SUBSTITUTE_WITHOUT_GRANT");
        assertThat(refusals(signing, Set.of(Roles.DIRECTOR), Set.of(Roles.VICE_DIRECTOR))).isEmpty();
    }

    @Test
    @DisplayName("SU2 可选的代办人只有能办理这些环节的人")
    void offersOnlyWhomItWouldTake() {
        var officer = Set.of(Roles.OFFICER);
        var director = Set.of(Roles.DIRECTOR);
        assertThat(SubstitutionPolicy.mayStandIn(officer, Set.of(Roles.SECTION_HEAD), Set.of())).isTrue();
        assertThat(SubstitutionPolicy.mayStandIn(officer, Set.of(Roles.SECRETARY), Set.of())).isFalse();
        assertThat(SubstitutionPolicy.mayStandIn(officer, officer, Set.of(StepKind.REVIEW))).isFalse();
        assertThat(SubstitutionPolicy.mayStandIn(director, officer, Set.of(StepKind.SIGNATURE))).isFalse();
        assertThat(SubstitutionPolicy.mayStandIn(director, Set.of(Roles.VICE_DIRECTOR), Set.of(StepKind.SIGNATURE))).isTrue();
        assertThat(SubstitutionPolicy.mayStandIn(officer, Set.of(Roles.VICE_DIRECTOR), Set.of(StepKind.SIGNATURE))).isFalse();
    }

    @Test
    @DisplayName("SU1 同一时间同一环节只有一人代办，代办人自己不能也在外")
    void refusesWhatOverlaps() {
        var week = between(TODAY, TODAY.plusDays(6));
        var arranged = row(week);
        assertThat(refusals(between(TODAY.plusDays(6), TODAY.plusDays(9)), List.of(arranged), List.of())).containsExactly("SUBSTITUTION_OVERLAPS");
        assertThat(refusals(between(TODAY.plusDays(7), TODAY.plusDays(9)), List.of(arranged), List.of())).isEmpty();
        assertThat(refusals(week, List.of(), List.of(arranged))).containsExactly("SUBSTITUTE_AWAY");
        arranged.end(0, TODAY);
        assertThat(refusals(week, List.of(arranged), List.of(arranged))).isEmpty();
    }

    @Test
    @DisplayName("SU1 提前结束只有一次，过期的不用再结束")
    void endsOnce() {
        var arranged = row(between(TODAY, TODAY.plusDays(6)));
        assertThat(catchThrowableOfType(StateConflict.class, () -> arranged.end(0, TODAY.plusDays(7))).code()).isEqualTo("SUBSTITUTION_OVER");
        arranged.end(0, TODAY);
        assertThat(catchThrowableOfType(StateConflict.class, () -> arranged.end(0, TODAY)).code()).isEqualTo("SUBSTITUTION_OVER");
    }

    private static SubstitutionRow row(AppointSubstitute command) {
        return new SubstitutionRow(BUREAU, command, ABSENT, Instant.EPOCH);
    }

    private static AppointSubstitute between(LocalDate first, LocalDate last) {
        return new AppointSubstitute(ABSENT, SUBSTITUTE, first, last, Set.of(), null);
    }

    private static AppointSubstitute scope(String ground, StepKind... steps) {
        return new AppointSubstitute(ABSENT, SUBSTITUTE, TODAY, TODAY, Set.of(steps), ground);
    }

    private static List<String> refusals(AppointSubstitute command) {
        return codes(() -> SubstitutionPolicy.check(command, TODAY));
    }

    private static List<String> refusals(AppointSubstitute command, Set<String> absent, Set<String> substitute) {
        return codes(() -> SubstitutionPolicy.check(command, new Known(absent, substitute, List.of(), List.of()), "某人"));
    }

    private static List<String> refusals(AppointSubstitute command, List<SubstitutionRow> ofAbsent, List<SubstitutionRow> ofSubstitute) {
        var officer = Set.of(Roles.OFFICER);
        return codes(() -> SubstitutionPolicy.check(command, new Known(officer, officer, ofAbsent, ofSubstitute), "某人"));
    }

    private static List<String> codes(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(InvalidInput.FieldError::code).toList();
        }
    }

    @Test
    @DisplayName("SU2 只列出本人有、别人能办的环节；没有人能办的一个也不列")
    void offersTheStepsThatSomebodyCanTakeOver() {
        var vice = Set.of(Roles.VICE_DIRECTOR);
        assertThat(SubstitutionPolicy.offered(vice, List.of(Set.of(Roles.DIRECTOR), Set.of(Roles.SECTION_HEAD)))).isEmpty();
        assertThat(SubstitutionPolicy.offered(vice, List.of(vice))).containsExactlyInAnyOrder(StepKind.ASSIGNMENT, StepKind.REVIEW);
        assertThat(SubstitutionPolicy.offered(Set.of(Roles.OFFICER), List.of(Set.of(Roles.SECTION_HEAD))))
                .containsExactlyInAnyOrder(StepKind.DRAFTING, StepKind.OPINION);
        assertThat(SubstitutionPolicy.offered(Set.of(Roles.SUPERVISOR), List.of(vice))).isEmpty();
    }
}
