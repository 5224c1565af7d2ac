package io.yinuo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SE2 涉密件只对三种人打开")
class SecretHoldersTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {Roles.SECRETARY, Roles.REVIEWER})
    void theOfficeSeesThoseOfItsBureau(String role) {
        var holders = SecretHolders.of(holding(new Grant(role, BUREAU, null)));

        assertThat(SecretHolders.office(BUREAU)).containsAll(holders).hasSize(2);
        assertThat(SecretHolders.office(UUID.randomUUID())).doesNotContainAnyElementsOf(holders);
    }

    @Test
    void aHeadSeesThoseOfTheOwnSection() {
        var holders = SecretHolders.of(holding(new Grant(Roles.SECTION_HEAD, BUREAU, SECTION)));

        assertThat(holders).containsExactly(SecretHolders.head(SECTION));
        assertThat(SecretHolders.head(UUID.randomUUID())).isNotIn(holders);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        Roles.OFFICER, Roles.VICE_DIRECTOR, Roles.DIRECTOR, Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY, Roles.ADMIN
    })
    void nobodyElseSeesAny(String role) {
        assertThat(SecretHolders.of(holding(new Grant(role, BUREAU, SECTION)))).isEmpty();
    }

    @Test
    @DisplayName("代办不带涉密权限")
    void whoStandsInForTheSecretarySeesNone() {
        var absent = new Absent(UUID.randomUUID(), "张秘书", List.of(new Grant(Roles.SECRETARY, BUREAU, null)), Set.of());

        assertThat(SecretHolders.of(holding().standingInFor(List.of(absent)))).isEmpty();
    }

    @Test
    @DisplayName("涉密件的持有者与普通件的持有者没有一个相同")
    void noQueryOverOrdinaryCasesMeetsThem() {
        var everything = holding(
                new Grant(Roles.SECRETARY, BUREAU, null), new Grant(Roles.REVIEWER, BUREAU, null),
                new Grant(Roles.SECTION_HEAD, BUREAU, SECTION));

        assertThat(CaseHolders.of(everything)).doesNotContainAnyElementsOf(SecretHolders.of(everything));
    }

    private static Actor holding(Grant... grants) {
        return new Actor(UUID.randomUUID(), "某人", BUREAU, List.of(grants));
    }
}
