package io.yinuo.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.PaperKind;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();

    private final Paper paper = new Paper(
            BUREAU, PaperKind.REFERRAL, new CheckedFile("交办函.pdf", FileFormat.PDF, SampleFiles.pdf()), OFFICER, NOW);

    @Test
    void belongsToOneMatter() {
        var matter = UUID.randomUUID();
        paper.joinMatter(matter);

        assertThat(paper.view(actor(OFFICER, Roles.OFFICER), "林经办", null).suggestionId()).isEqualTo(matter);
        assertThat(paper.view(actor(OFFICER, Roles.OFFICER), "林经办", null).mayWithdraw()).isTrue();
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> paper.joinMatter(UUID.randomUUID()));
    }

    @Test
    void isWithdrawnOnceAndKeepsWhatItWas() {
        paper.withdraw("传错了", OFFICER, NOW.plusSeconds(60));

        var view = paper.view(actor(OFFICER, Roles.OFFICER), "林经办", "林经办");
        assertThat(view.offered()).isFalse();
        assertThat(view.mayWithdraw()).isFalse();
        assertThat(view.withdrawal().reason()).isEqualTo("传错了");
        assertThat(view.sha256()).hasSize(64);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(paper::requireOffered);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> paper.withdraw("再撤", OFFICER, NOW));
    }

    @Test
    @DisplayName("PA8 放错的让位给换上的，注明已调换")
    void givesWayToTheRightOne() {
        var right = UUID.randomUUID();
        paper.giveWayTo(right, "误传了别件的函", OFFICER, NOW.plusSeconds(60));

        var withdrawal = paper.view(actor(OFFICER, Roles.OFFICER), "林经办", "林经办").withdrawal();
        assertThat(withdrawal.isExchange()).isTrue();
        assertThat(withdrawal.exchangedFor()).isEqualTo(right);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> paper.giveWayTo(UUID.randomUUID(), "再换", OFFICER, NOW));
    }

    @Test
    void isWithdrawnByWhoBroughtItOrByTheSecretary() {
        PaperRights.requireMayWithdraw(actor(OFFICER, Roles.OFFICER), paper);
        PaperRights.requireMayWithdraw(actor(UUID.randomUUID(), Roles.SECRETARY), paper);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> PaperRights.requireMayWithdraw(actor(UUID.randomUUID(), Roles.SECTION_HEAD), paper));
    }

    private static Actor actor(UUID person, String role) {
        return new Actor(person, "某人", BUREAU, List.of(new Grant(role, BUREAU, null)));
    }
}
