package io.yinuo.it.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinLine;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A paper takes its figures from the rows, and keeps them from the moment in which somebody releases it. */
@ServerTest
class BulletinsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Bulletins bulletins;

    @Inject
    private Commitments commitments;

    @Inject
    private SecretTurns turns;

    @Inject
    private WorkClock clock;

    private LocalDate later;

    @Test
    @DisplayName("BU1 起草、修改、印发各有其人；印发以后不再变动，本局工作人员可读")
    void isReleasedByTheOfficeDirectorAndStays() {
        var promise = late();
        var id = at(() -> bulletins.compose(period()));
        var draft = read(id);
        assertThat(draft.promises()).extracting(BulletinView.Promise::commitmentId).contains(promise.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.officer().asks(() -> bulletins.get(id)));
        assertThatThrownBy(() -> stage.secretary().does(() -> bulletins.release(id, draft.version()))).isInstanceOf(EJBAccessException.class);
        for (var reader : List.of(stage.officer(), stage.director(), stage.liaison(), stage.deputy())) {
            assertThatThrownBy(() -> reader.does(() -> bulletins.compose(period()))).isInstanceOf(EJBAccessException.class);
        }

        stage.secretary().does(() -> bulletins.revise(new ReviseBulletin(id, draft.version(), "通报", "某教通〔2027〕1号", "现通报如下。", "抓紧办。")));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.reviewer().does(() -> bulletins.release(id, draft.version())));
        stage.reviewer().does(() -> bulletins.release(id, read(id).version()));

        var released = stage.officer().asks(() -> bulletins.get(id));
        assertThat(released.documentNumber()).isEqualTo("某教通〔2027〕1号");
        assertThat(released.releasedBy()).isEqualTo(stage.reviewer().name());
        assertThat(stage.officer().asks(() -> bulletins.all())).extracting(BulletinLine::id).contains(id);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> bulletins.recount(id, released.version())));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> bulletins.drop(id, released.version())));
        late();
        assertThat(stage.officer().asks(() -> bulletins.get(id))).isEqualTo(released);
    }

    @Test
    @DisplayName("BU1 草稿可以重新取数、作废；文字不因取数而丢")
    void isCountedAnewOrDropped() {
        late();
        var id = at(() -> bulletins.compose(period()));
        var before = read(id);
        stage.secretary().does(() -> bulletins.revise(new ReviseBulletin(id, before.version(), "改过的标题", null, "开头", "")));
        var promise = late();
        at(() -> {
            bulletins.recount(id, bulletins.get(id).version());
            return id;
        });

        var after = read(id);
        assertThat(after.title()).isEqualTo("改过的标题");
        assertThat(after.promises()).hasSize(before.promises().size() + 1).extracting(BulletinView.Promise::commitmentId).contains(promise.id());
        stage.secretary().does(() -> bulletins.drop(id, after.version()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(id));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.secretary().does(() -> bulletins.compose(
                new ComposeBulletin(BulletinKind.PROGRESS, clock.today(), clock.today().minusDays(1)))));
    }

    @Test
    @DisplayName("SE4 转为涉密的件，从已印发的通报里一并清除")
    void losesTheLinesOfAMatterThatTurnsSecret() {
        var promise = late();
        var id = at(() -> bulletins.compose(period()));
        stage.reviewer().does(() -> bulletins.release(id, read(id).version()));
        assertThat(read(id).promises()).extracting(BulletinView.Promise::suggestionId).contains(promise.suggestionId());

        int version = journey.suggestion(promise.suggestionId()).version();
        stage.secretary().does(() -> turns.turn(new TurnSecret(promise.suggestionId(), version, SecretGround.MARKED)));

        assertThat(read(id).promises()).extracting(BulletinView.Promise::suggestionId).doesNotContain(promise.suggestionId());
    }

    /** A promise whose day has passed by the day on which the papers are composed. */
    private CommitmentView late() {
        var matter = journey.toRating();
        var promise = stage.secretary().asks(() -> commitments.ofSuggestion(matter)).get(0);
        later = later == null || promise.dueOn().isAfter(later.minusDays(1)) ? promise.dueOn().plusDays(1) : later;
        return promise;
    }

    private ComposeBulletin period() {
        return new ComposeBulletin(BulletinKind.PROGRESS, later.minusYears(1), later);
    }

    private UUID at(Callable<UUID> work) {
        var made = new UUID[1];
        clock.at(later.atTime(9, 0).atZone(WorkClock.ZONE).toInstant(), () -> made[0] = stage.secretary().asks(work));
        return made[0];
    }

    private BulletinView read(UUID id) {
        return stage.secretary().asks(() -> bulletins.get(id));
    }
}
