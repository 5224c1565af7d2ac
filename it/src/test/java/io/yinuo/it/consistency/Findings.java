package io.yinuo.it.consistency;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the check of the stage's bureau finds: now, under a damage that is rolled back, or on another day. */
@ApplicationScoped
class Findings {

    @Inject
    private Stage stage;

    @Inject
    private Consistency consistency;

    @Inject
    private Calendars calendars;

    @Inject
    private WorkClock clock;

    @Inject
    private Damages damages;

    /** Something that may fail in any way. */
    interface Scene {
        void play() throws Exception;
    }

    ConsistencyReport check() {
        return Player.ENGINE.asks(() -> consistency.check(stage.bureauId()));
    }

    List<FindingKind> kindsOf(UUID id) {
        return kindsOf(id, check().findings());
    }

    static List<FindingKind> kindsOf(UUID id, List<Finding> findings) {
        return findings.stream().filter(found -> id.equals(found.suggestionId())).map(Finding::kind).toList();
    }

    List<Finding> after(String damage, Object parameter) throws Exception {
        return reportAfter(damage, parameter).findings();
    }

    ConsistencyReport reportAfter(String damage, Object parameter) throws Exception {
        return damages.whileDone(damage, parameter, this::check);
    }

    /** The administrator may not mend this, for this reason. */
    void refused(String code, Runnable mended) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.admin().does(mended))
                .extracting(StateConflict::code)
                .isEqualTo(code);
    }

    /** In office hours of that day. */
    void on(LocalDate day, Scene scene) {
        clock.at(day.atTime(9, 0).atZone(WorkClock.ZONE).toInstant(), () -> {
            try {
                scene.play();
            } catch (Exception failure) {
                throw new AssertionError("the scene of " + day, failure);
            }
        });
    }

    /** @param count of working days after that day, or before it if negative */
    LocalDate workingDay(LocalDate from, int count) {
        var calendar = calendars.of(stage.bureauId());
        int step = Integer.signum(count);
        return Stream.iterate(from.plusDays(step), day -> day.plusDays(step))
                .filter(calendar::isWorkingDay)
                .skip(Math.abs(count) - 1L)
                .findFirst()
                .orElseThrow();
    }
}
