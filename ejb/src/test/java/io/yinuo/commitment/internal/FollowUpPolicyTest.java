package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpPolicyTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DONE"})
    @DisplayName("PR7 每前进一步都要有佐证")
    void wantsEvidenceForEachStepForward(ReportKind kind) {
        refuses("EVIDENCE_MISSING", () -> FollowUpPolicy.check(report(kind, "办了", null, null)));
        assertThatCode(() -> FollowUpPolicy.check(report(kind, "办了", "40 / 60 个", null))).doesNotThrowAnyException();
        assertThatCode(() -> FollowUpPolicy.check(report(kind, "办了", null, "https://example.org/list")))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PR6 无变化不用写")
    void takesNoChangeWithoutAWord() {
        assertThatCode(() -> FollowUpPolicy.check(ReportCommitment.noChange(UUID.randomUUID(), 0))).doesNotThrowAnyException();
    }

    @Test
    void wantsTheReasonWhyItCannotBeKept() {
        refuses("REQUIRED", () -> FollowUpPolicy.check(report(ReportKind.IMPOSSIBLE, " ", null, null)));
    }

    @Test
    @DisplayName("PR21 代录的意见：谁说的、说了什么、哪天、怎样说的缺一不可，日期不在今天之后")
    void wantsWhoSaidWhatWhenAndHow() {
        var id = UUID.randomUUID();
        var heard = new RecordRemark(id, id, RemarkKind.OBJECTION, "没有开工", TODAY, Channel.PHONE);
        assertThatCode(() -> FollowUpPolicy.check(heard, true, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> FollowUpPolicy.check(
                        new RecordRemark(id, id, RemarkKind.OBJECTION, "没有开工", TODAY, Channel.LETTER), true, TODAY))
                .doesNotThrowAnyException();
        refuses("SUBMITTER_UNKNOWN", () -> FollowUpPolicy.check(heard, false, TODAY));
        refuses("SAID_IN_FUTURE", () -> FollowUpPolicy.check(heard, true, TODAY.minusDays(1)));
        refuses("REQUIRED", () -> FollowUpPolicy.check(
                new RecordRemark(id, id, RemarkKind.OBJECTION, " ", TODAY, Channel.PHONE), true, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "例子", "https:///x"})
    void takesNoLinkButAnAddressOfTheWeb(String link) {
        refuses("LINK_INVALID", () -> FollowUpPolicy.check(report(ReportKind.PROGRESS, "办了", null, link)));
    }

    @Test
    @DisplayName("PR8 期限不在过去，也不超出日历")
    void wantsADayThatCanCome() {
        refuses("DUE_IN_PAST", () -> check(DueKind.DATED, TODAY));
        refuses("DUE_BEYOND_CALENDAR", () -> check(DueKind.DATED, LocalDate.of(2037, 1, 1)));
        refuses("REQUIRED", () -> check(DueKind.DATED, null));
        refuses("DUE_WITHOUT_DATE", () -> check(DueKind.LONG_TERM, TODAY.plusDays(1)));
        assertThatCode(() -> check(DueKind.DATED, TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> check(DueKind.UNDATED, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.OFFICER, Roles.SECTION_HEAD, Roles.SECRETARY, Roles.SUPERVISOR})
    @DisplayName("PR5 责任科室的人，不论什么角色，都不能核实")
    void letsNobodyOfTheOwnerSectionVerify(String role) {
        forbids("CHECKER_OF_OWNER_SECTION", () -> FollowUpPolicy.requireOutsider(actor(role, OWNER), List.of(OWNER), false, false));
    }

    @Test
    @DisplayName("PR5 拟稿人、报告人不能核实")
    void letsNeitherDrafterNorReporterVerify() {
        forbids("CHECKER_DRAFTED", () -> FollowUpPolicy.requireOutsider(actor(Roles.SECRETARY, null), List.of(OWNER), true, false));
        forbids("CHECKER_REPORTED", () -> FollowUpPolicy.requireOutsider(actor(Roles.SECRETARY, null), List.of(OWNER), false, true));
    }

    @Test
    void letsSomebodyElseVerify() {
        assertThatCode(() -> FollowUpPolicy.requireOutsider(actor(Roles.SUPERVISOR, OTHER), List.of(OWNER), false, false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SECRETARY, Roles.SUPERVISOR, Roles.REVIEWER, Roles.DEPUTY, Roles.DIRECTOR})
    void letsNobodyElseReport(String role) {
        forbids("OWNER_SECTION_ONLY", () -> FollowUpPolicy.requireOwner(actor(role, OWNER), OWNER));
        forbids("OWNER_SECTION_ONLY", () -> FollowUpPolicy.requireOwner(actor(Roles.OFFICER, OTHER), OWNER));
    }

    private static void check(DueKind kind, LocalDate dueOn) {
        FollowUpPolicy.check(
                new RequestCommitmentChange(UUID.randomUUID(), 0, "60 个", kind, dueOn, "施工推迟"), CALENDAR, TODAY);
    }

    private static ReportCommitment report(ReportKind kind, String text, String figure, String link) {
        return new ReportCommitment(UUID.randomUUID(), 0, kind, text, figure, link, null);
    }

    private static Actor actor(String role, UUID section) {
        return new Actor(UUID.randomUUID(), "某人", BUREAU, List.of(new Grant(role, BUREAU, section)));
    }

    private static void refuses(String code, Runnable deed) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .contains(code));
    }

    private static void forbids(String code, Runnable deed) {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
