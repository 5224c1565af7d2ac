package io.yinuo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E1 谁能看到案件")
class CaseHoldersTest {

    private static final UUID SELF = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();

    @Test
    void standsForTheSectionInWhichOneWorks() {
        var officer = actor(new Grant(Roles.OFFICER, BUREAU, SECTION));

        assertThat(CaseHolders.of(officer)).containsExactlyInAnyOrder(SECTION, SELF);
        assertThat(CaseHolders.inside(officer)).containsExactly(SECTION);
    }

    @Test
    void standsForTheBureauWithARoleOfTheWholeBureau() {
        assertThat(CaseHolders.inside(actor(new Grant(Roles.SECRETARY, BUREAU, null)))).containsExactly(BUREAU);
    }

    @Test
    void keepsTheLiaisonOutsideTheBureau() {
        var liaison = actor(new Grant(Roles.LIAISON, BUREAU, null));

        assertThat(CaseHolders.byRole(liaison)).containsExactly(BUREAU);
        assertThat(CaseHolders.inside(liaison)).isEmpty();
    }

    @Test
    void letsADeputySeeTheOwnMattersOnly() {
        var deputy = actor(new Grant(Roles.DEPUTY, BUREAU, null));

        assertThat(CaseHolders.of(deputy)).containsExactly(SELF);
        assertThat(CaseHolders.byRole(deputy)).isEmpty();
    }

    @Test
    void opensTheOwnMatterToADeputyWhoWorksInAnotherSectionButNotItsPapers() {
        var both = actor(new Grant(Roles.DEPUTY, BUREAU, null), new Grant(Roles.OFFICER, BUREAU, SECTION));

        assertThat(CaseHolders.of(both)).contains(SELF);
        assertThat(CaseHolders.byRole(both)).containsExactly(SECTION);
        assertThat(CaseHolders.inside(both)).containsExactly(SECTION);
    }

    @Test
    void leavesNothingOnceEveryGrantIsTakenAway() {
        assertThat(CaseHolders.byRole(actor())).isEmpty();
    }

    private static Actor actor(Grant... grants) {
        return new Actor(SELF, "某人", BUREAU, List.of(grants));
    }
}
