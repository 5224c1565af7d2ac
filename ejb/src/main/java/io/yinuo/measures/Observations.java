package io.yinuo.measures;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.CatalogueRows;
import io.yinuo.measures.internal.ObservationRow;
import io.yinuo.measures.internal.ObservationRows;
import io.yinuo.measures.internal.ValuePolicy;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Records values of indicators, each with the passage that says so, and puts them right (数据). */
@Stateless
public class Observations {

    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    CatalogueRows catalogue;

    @Inject
    ObservationRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records a value of the bureau's own.
     *
     * @throws InvalidInput naming all that is wrong (rules ME6 and ME7)
     * @throws StateConflict {@code OBSERVATION_TWICE} when the same passage has said the same already
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("measures.observation.record")
    public UUID record(NewObservation value) {
        var actor = callers.current();
        new InvalidInput.Check().present(value.indicatorId(), "indicatorId").done();
        var indicator = catalogue.indicator(actor.bureauId(), value.indicatorId());
        trail.about(null, actor.bureauId(), indicator.id());
        ValuePolicy.check(value, indicator, clock.today());
        if (rows.isRecorded(actor.bureauId(), value)) {
            throw new StateConflict("OBSERVATION_TWICE");
        }
        var row = new ObservationRow(actor.bureauId(), value, actor.name(), clock.now());
        rows.add(row);
        trail.note(
                null, actor.bureauId(), row.id(), Change.set("indicator", indicator.name()),
                Change.set("observation", row.words()), Change.set("source", value.source().strip()));
        return row.id();
    }

    /** Puts a value of the bureau right, for a stated reason (rule ME8). */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("measures.observation.correct")
    public void correct(CorrectObservation command) {
        var row = claim(command.id(), command.expectedVersion());
        new InvalidInput.Check().present(command.value(), "value").done();
        var bureau = callers.current().bureauId();
        ValuePolicy.check(command.value(), catalogue.indicator(bureau, row.indicatorId()), clock.today());
        var reason = reason(command.reason());
        var before = row.words();
        row.correct(command.value());
        trail.note(
                null, bureau, row.id(), new Change("observation", before, row.words()), Change.set("reason", reason));
    }

    /** Takes a value of the bureau out of every list, for a stated reason; it is kept (rule ME8). */
    @RolesAllowed({Roles.SECRETARY, Roles.SECTION_HEAD})
    @Trailed("measures.observation.withdraw")
    public void withdraw(UUID id, int expectedVersion, String why) {
        var row = claim(id, expectedVersion);
        var reason = reason(why);
        row.withdraw(clock.now());
        trail.note(
                null, callers.current().bureauId(), row.id(), new Change("observation", row.words(), null),
                Change.set("reason", reason));
    }

    private static String reason(String typed) {
        new InvalidInput.Check().text(typed, "reason", MOST_REASON).done();
        return typed.strip();
    }

    private ObservationRow claim(UUID id, int expectedVersion) {
        var actor = callers.current();
        var row = rows.get(actor.bureauId(), id);
        trail.about(null, actor.bureauId(), row.id());
        if (!row.isOf(actor.bureauId())) {
            throw new Forbidden("SHARED_ROW");
        }
        StaleVersion.check(expectedVersion, row.version());
        return row;
    }
}
