package io.yinuo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import io.yinuo.workflow.WorkItem.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final Candidate ANY_VICE = new Candidate(Roles.VICE_DIRECTOR, BUREAU, null, null);
    private static final Candidate DIRECTOR = new Candidate(Roles.DIRECTOR, BUREAU, null, null);

    private final Actor vice = holding(Roles.VICE_DIRECTOR);

    @Test
    void knowsWhoIsACandidateByNothingButARole() {
        assertThat(offeredTo(ANY_VICE, DIRECTOR).admitsOnlyAs(Roles.VICE_DIRECTOR, vice)).isTrue();
        assertThat(offeredTo(ANY_VICE, DIRECTOR).admitsOnlyAs(Roles.VICE_DIRECTOR, holding(Roles.DIRECTOR))).isFalse();
    }

    @Test
    void knowsWhoIsNamedInPersonOrHoldsAnotherRoleToo() {
        var named = new Candidate(null, BUREAU, null, vice.personId());
        var both = holding(Roles.VICE_DIRECTOR, Roles.DIRECTOR);

        assertThat(offeredTo(named, ANY_VICE).admitsOnlyAs(Roles.VICE_DIRECTOR, vice)).isFalse();
        assertThat(offeredTo(ANY_VICE, DIRECTOR).admitsOnlyAs(Roles.VICE_DIRECTOR, both)).isFalse();
    }

    @Test
    void admitsWhoStandsInForACandidateInThisKindOfStep() {
        var step = offeredTo(new Candidate(null, BUREAU, null, vice.personId()));
        var other = holding(Roles.VICE_DIRECTOR);

        assertThat(step.admits(other)).isFalse();
        assertThat(step.admits(standingIn(other, StepKind.REVIEW))).isFalse();
        assertThat(step.admits(standingIn(other, StepKind.SIGNATURE))).isTrue();
        assertThat(step.absentFor(standingIn(other, StepKind.SIGNATURE))).hasValueSatisfying(absent ->
                assertThat(absent.personId()).isEqualTo(vice.personId()));
    }

    @Test
    void takesAStepOfOnesOwnForNobodyElse() {
        var step = offeredTo(ANY_VICE);

        assertThat(step.absentFor(standingIn(holding(Roles.VICE_DIRECTOR), StepKind.SIGNATURE))).isEmpty();
    }

    @Test
    void knowsWhoStandsInForACandidateByNothingButARole() {
        var substitute = standingIn(holding(Roles.REVIEWER), StepKind.SIGNATURE);

        assertThat(offeredTo(ANY_VICE).admitsOnlyAs(Roles.VICE_DIRECTOR, substitute)).isTrue();
        assertThat(offeredTo(new Candidate(null, BUREAU, null, vice.personId())).admitsOnlyAs(Roles.VICE_DIRECTOR, substitute))
                .isFalse();
    }

    private Actor standingIn(Actor substitute, StepKind kind) {
        return substitute.standingInFor(List.of(new Absent(vice.personId(), vice.name(), vice.grants(), Set.of(kind))));
    }

    private static WorkItem offeredTo(Candidate... candidates) {
        return new WorkItem(
                "task", UUID.randomUUID(), UUID.randomUUID(), BUREAU, "Task_SignReply", Instant.EPOCH, null, null, null,
                List.of(candidates));
    }

    private static Actor holding(String... roles) {
        var grants = List.of(roles).stream().map(role -> new Grant(role, BUREAU, null)).toList();
        return new Actor(UUID.randomUUID(), "name", BUREAU, grants);
    }
}
