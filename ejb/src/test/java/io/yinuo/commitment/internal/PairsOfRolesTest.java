package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.ExplainDelay;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.Timeliness;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PR5 自报、核实、按期三种状态，每一对不该的角色都不行")
class PairsOfRolesTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID HELPER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Set<UUID> KEEPERS = Set.of(OWNER, HELPER);
    private static final Set<String> OF_SECTIONS = Set.of(Roles.OFFICER, Roles.SECTION_HEAD);
    private static final List<String> ALL = List.of(
            Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR, Roles.SUPERVISOR,
            Roles.LIAISON, Roles.DEPUTY, Roles.ADMIN);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    /** Each role in each section and in none, alone and held by somebody who checks as well. */
    static Stream<Arguments> everybody() {
        return ALL.stream().flatMap(role -> Stream.of(OWNER, HELPER, OTHER, BUREAU)
                .flatMap(place -> Stream.of("", Roles.SECRETARY, Roles.SUPERVISOR).map(second -> arguments(role, place, second))));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void onlyTheOwnerSectionClaims(String role, UUID place, String second) {
        boolean owes = OF_SECTIONS.contains(role) && place.equals(OWNER);

        assertThat(refusal(() -> FollowUpPolicy.requireOwner(actor(role, place, second), OWNER)))
                .isEqualTo(owes ? null : "OWNER_SECTION_ONLY");
        assertThat(refusal(() -> FollowUpPolicy.requireOwner(actor(role, place, second), null))).isEqualTo("OWNER_SECTION_ONLY");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobodyWhoKeepsItVerifies(String role, UUID place, String second) {
        var actor = actor(role, place, second);
        boolean keeps = KEEPERS.contains(place);

        assertThat(refusal(() -> FollowUpPolicy.requireOutsider(actor, KEEPERS, false, false)))
                .isEqualTo(keeps ? "CHECKER_OF_OWNER_SECTION" : null);
        assertThat(refusal(() -> FollowUpPolicy.requireOutsider(actor, KEEPERS, true, false)))
                .isEqualTo(keeps ? "CHECKER_OF_OWNER_SECTION" : "CHECKER_DRAFTED");
        assertThat(refusal(() -> FollowUpPolicy.requireOutsider(actor, KEEPERS, false, true)))
                .isEqualTo(keeps ? "CHECKER_OF_OWNER_SECTION" : "CHECKER_REPORTED");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobodyMayBothClaimAndVerify(String role, UUID place, String second) {
        var actor = actor(role, place, second);

        assertThat(FollowUpPolicy.isOwner(actor, OWNER)
                        && refusal(() -> FollowUpPolicy.requireOutsider(actor, KEEPERS, false, false)) == null)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.OFFICER, Roles.SECTION_HEAD})
    void whoStandsInForTheOwnerClaimsAndDoesNotVerify(String role) {
        var away = new Absent(UUID.randomUUID(), "某人", List.of(new Grant(role, BUREAU, OWNER)), Set.of(StepKind.DRAFTING));
        var standsIn = actor(Roles.SECRETARY, BUREAU, "").standingInFor(List.of(away));

        assertThat(refusal(() -> FollowUpPolicy.requireOwner(standsIn, OWNER))).isNull();
        assertThat(refusal(() -> FollowUpPolicy.requireOutsider(standsIn, KEEPERS, false, false))).isEqualTo("CHECKER_OF_OWNER_SECTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.OFFICER, Roles.SECTION_HEAD})
    void whoOwesItDoesNotVerifyInPlaceOfAnother(String role) {
        var away = new Absent(UUID.randomUUID(), "某人", List.of(new Grant(Roles.SECRETARY, BUREAU, null)), EnumSet.allOf(StepKind.class));
        var owner = actor(role, OWNER, "").standingInFor(List.of(away));

        assertThat(refusal(() -> FollowUpPolicy.requireOutsider(owner, KEEPERS, false, false))).isEqualTo("CHECKER_OF_OWNER_SECTION");
    }

    @Test
    @DisplayName("PR5 没有一条命令能直接写状态、灯或自报日期")
    void noCommandCarriesAStatus() {
        var statuses = Set.of(
                ClaimStatus.class, VerificationStatus.class, Timeliness.class, CommitmentLight.class, CommitmentStatus.class,
                Standing.class);
        var commands = Stream.of(
                ReportCommitment.class, CheckFulfilment.class, ExplainDelay.class, DecideCommitmentStep.class, RequestCommitmentChange.class);

        assertThat(commands.flatMap(command -> Arrays.stream(command.getRecordComponents())))
                .isNotEmpty()
                .noneMatch(part -> statuses.contains(part.getType()))
                .noneMatch(part -> part.getType().equals(LocalDate.class) && !part.getName().equals("dueOn"));
    }

    static Stream<Arguments> standings() {
        return Stream.of(ClaimStatus.values()).flatMap(claim -> Stream.of(VerificationStatus.values())
                .flatMap(found -> Stream.of(DUE, DUE.plusDays(1), null).map(claimedOn -> arguments(claim, found, claimedOn))));
    }

    @ParameterizedTest
    @MethodSource("standings")
    @DisplayName("PR5 没有核实属实，什么自报都不亮兑现的灯；过了期限，什么自报都不算按期")
    void noClaimStandsForACheckOrForTheCalendar(ClaimStatus claim, VerificationStatus found, LocalDate claimedOn) {
        var day = claim == ClaimStatus.DONE && claimedOn == null ? DUE : claimedOn;
        var standing = Standing.of(CommitmentStatus.OPEN, claim, day, found, DUE, DUE.plusDays(2));
        boolean kept = standing.light() == CommitmentLight.KEPT || standing.light() == CommitmentLight.KEPT_LATE;
        boolean doneInTime = claim == ClaimStatus.DONE && found != VerificationStatus.RELAPSED && !day.isAfter(DUE);

        assertThat(kept).isEqualTo(found == VerificationStatus.CONFIRMED);
        assertThat(standing.timeliness()).isEqualTo(doneInTime ? Timeliness.IN_TIME : Timeliness.LATE);
        assertThat(standing.light() == CommitmentLight.KEPT).isEqualTo(kept && doneInTime);
    }

    /** @param place a section, or the bureau for a role that is held in none */
    private static Actor actor(String role, UUID place, String second) {
        var first = new Grant(role, BUREAU, place.equals(BUREAU) ? null : place);
        return new Actor(
                UUID.randomUUID(), "某人", BUREAU,
                second.isEmpty() ? List.of(first) : List.of(first, new Grant(second, BUREAU, null)));
    }

    /** The code of what is refused, or null. */
    private static String refusal(Runnable deed) {
        try {
            deed.run();
            return null;
        } catch (Forbidden refused) {
            return refused.code();
        }
    }
}
