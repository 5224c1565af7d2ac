package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SightKeysTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final List<String> delivered = SightKeys.ofCase(List.of(BUREAU, SECTION, PERSON), true);
    private final List<String> making = SightKeys.ofCase(List.of(BUREAU, SECTION, PERSON), false);

    @Test
    void deputyFindsTheOwnDeliveredLetterAndNoDraft() {
        var deputy = person(new Grant(Roles.DEPUTY, BUREAU, null));

        assertThat(finds(deputy, delivered)).isTrue();
        assertThat(finds(deputy, making)).isFalse();
        assertThat(finds(deputy, SightKeys.ofMeasures(null))).isFalse();
    }

    @Test
    void anotherDeputyFindsNothing() {
        var other = new Actor(UUID.randomUUID(), "另一代表", BUREAU, List.of(new Grant(Roles.DEPUTY, BUREAU, null)));

        assertThat(finds(other, delivered)).isFalse();
    }

    @Test
    void liaisonFindsWhatIsDelivered() {
        var liaison = person(new Grant(Roles.LIAISON, BUREAU, null));

        assertThat(finds(liaison, SightKeys.ofCase(List.of(BUREAU), true))).isTrue();
        assertThat(finds(liaison, SightKeys.ofCase(List.of(BUREAU), false))).isFalse();
    }

    @Test
    void officerFindsTheMattersOfTheOwnSectionAndTheMeasuresOfTheOwnBureau() {
        var officer = new Actor(UUID.randomUUID(), "经办人", BUREAU, List.of(new Grant(Roles.OFFICER, BUREAU, SECTION)));

        assertThat(finds(officer, making)).isTrue();
        assertThat(finds(officer, SightKeys.ofCase(List.of(BUREAU), false))).isFalse();
        assertThat(finds(officer, SightKeys.ofMeasures(BUREAU))).isTrue();
        assertThat(finds(officer, SightKeys.ofMeasures(UUID.randomUUID()))).isFalse();
    }

    @Test
    void administratorFindsMeasuresAndNoMatter() {
        var admin = new Actor(UUID.randomUUID(), "管理员", BUREAU, List.of(new Grant(Roles.ADMIN, BUREAU, null)));

        assertThat(finds(admin, delivered)).isFalse();
        assertThat(finds(admin, SightKeys.ofMeasures(null))).isTrue();
    }

    @Test
    void staffFindWhatIsOfferedAndReleasedAndTheOfficeTheRest() {
        var officer = new Actor(UUID.randomUUID(), "经办人", BUREAU, List.of(new Grant(Roles.OFFICER, BUREAU, SECTION)));
        var director = person(new Grant(Roles.DIRECTOR, BUREAU, null));
        var secretary = person(new Grant(Roles.SECRETARY, BUREAU, null));

        for (var reader : List.of(officer, director, secretary)) {
            assertThat(finds(reader, SightKeys.ofText(BUREAU, false))).isTrue();
            assertThat(finds(reader, SightKeys.ofBulletin(BUREAU, true))).isTrue();
            assertThat(finds(reader, SightKeys.ofText(UUID.randomUUID(), false))).isFalse();
            assertThat(finds(reader, SightKeys.ofBulletin(UUID.randomUUID(), true))).isFalse();
        }
        assertThat(finds(officer, SightKeys.ofText(BUREAU, true))).isFalse();
        assertThat(finds(director, SightKeys.ofText(BUREAU, true))).isFalse();
        assertThat(finds(secretary, SightKeys.ofText(BUREAU, true))).isTrue();
        assertThat(finds(officer, SightKeys.ofBulletin(BUREAU, false))).isFalse();
        assertThat(finds(director, SightKeys.ofBulletin(BUREAU, false))).isTrue();
        assertThat(finds(secretary, SightKeys.ofBulletin(BUREAU, false))).isTrue();
    }

    @Test
    void nobodyFromOutsideFindsTextsAndBulletins() {
        for (var role : List.of(Roles.DEPUTY, Roles.LIAISON, Roles.ADMIN)) {
            var reader = person(new Grant(role, BUREAU, null));
            assertThat(finds(reader, SightKeys.ofText(BUREAU, false))).as(role).isFalse();
            assertThat(finds(reader, SightKeys.ofBulletin(BUREAU, true))).as(role).isFalse();
        }
    }

    private static Actor person(Grant grant) {
        return new Actor(PERSON, "某人", BUREAU, List.of(grant));
    }

    private static boolean finds(Actor reader, List<String> document) {
        return !Collections.disjoint(SightKeys.of(reader), document);
    }
}
