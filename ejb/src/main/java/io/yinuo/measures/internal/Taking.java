package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Takes a table in as it was looked at, and takes it back (rules ME14 and ME15). */
@ApplicationScoped
public class Taking {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    ExchangeRows rows;

    @Inject
    LinkRows links;

    @Inject
    WorkClock clock;

    /** Keeps the table with what each line would do; nothing else is changed. */
    public ExchangeImportRow keep(UUID bureauId, String fileName, List<ExchangeRow> table, String by) {
        var kept = new ExchangeImportRow(bureauId, fileName, by, clock.now());
        rows.add(kept);
        int position = 0;
        for (var planned : new Planning(rows.book(bureauId), clock.today()).plan(table)) {
            position++;
            rows.add(new ExchangeLineRow(kept.id(), position, planned));
        }
        entities.flush();
        return kept;
    }

    /**
     * Takes the lines that are right.
     *
     * @throws StateConflict {@code EXCHANGE_DECIDED}; {@code EXCHANGE_NOTHING}; {@code EXCHANGE_OUTDATED} where a line would do something
     *     else by now
     */
    public void take(ExchangeImportRow kept, String by) {
        kept.decide(true, by, clock.now());
        var lines = rows.lines(kept.id());
        var planned = new Planning(rows.book(kept.bureauId()), clock.today()).plan(lines.stream().map(ExchangeLineRow::row).toList());
        boolean nothing = true;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isStill(planned.get(i))) {
                throw new StateConflict("EXCHANGE_OUTDATED", lines.get(i).label());
            }
            if (planned.get(i).isTaken()) {
                take(kept.bureauId(), lines.get(i), planned.get(i), by);
                nothing = false;
            }
        }
        if (nothing) {
            throw new StateConflict("EXCHANGE_NOTHING");
        }
        entities.flush();
    }

    private void take(UUID bureauId, ExchangeLineRow line, Planned planned, String by) {
        boolean isNew = line.isNew();
        switch (planned.row().kind()) {
            case POLICIES -> {
                var policy = (NewPolicy) planned.command();
                var row = isNew ? new PolicyRow(planned.rowId(), bureauId, policy.code()) : entities.find(PolicyRow.class, planned.rowId());
                row.become(policy);
                keep(row);
                line.took(planned.rowId(), row.version());
            }
            case INDICATORS -> {
                var indicator = (NewIndicator) planned.command();
                var row = isNew
                        ? new IndicatorRow(planned.rowId(), bureauId, indicator.code())
                        : entities.find(IndicatorRow.class, planned.rowId());
                row.become(indicator);
                keep(row);
                line.took(planned.rowId(), row.version());
            }
            case MEASURES -> {
                var measure = (NewMeasure) planned.command();
                var row = isNew ? new MeasureRow(bureauId, measure, clock.now()) : entities.find(MeasureRow.class, planned.rowId());
                row.become(measure, clock.now());
                keep(row);
                line.took(row.id(), row.version());
            }
            case OBSERVATIONS -> {
                var value = (NewObservation) planned.command();
                var row = isNew ? new ObservationRow(bureauId, value, by, clock.now()) : entities.find(ObservationRow.class, planned.rowId());
                row.correct(value);
                keep(row);
                line.took(row.id(), row.version());
            }
        }
    }

    private void keep(Object row) {
        if (!entities.contains(row)) {
            entities.persist(row);
        }
        entities.flush();
    }

    /**
     * Takes back what the import made and puts back what it changed, as long as nobody has touched it since.
     *
     * @throws StateConflict {@code EXCHANGE_IN_USE} naming the first line that was touched or is pointed at
     */
    public void undo(ExchangeImportRow kept, String by) {
        kept.undo(by, clock.now());
        var taken = new ArrayList<>(rows.lines(kept.id()).stream().filter(ExchangeLineRow::isTaken).toList());
        taken.sort(Comparator.comparing(ExchangeLineRow::kind).reversed());
        var commands = new Commands(rows.book(kept.bureauId()));
        taken.forEach(line -> undo(line, commands));
        entities.flush();
    }

    private void undo(ExchangeLineRow line, Commands commands) {
        var check = new InvalidInput.Check();
        var cells = line.isNew() ? null : new Cells(line.knownCells());
        switch (line.kind()) {
            case POLICIES -> {
                var row = entities.find(PolicyRow.class, line.rowId());
                requireUntouched(line, row == null ? -1 : row.version());
                if (cells == null) {
                    requireUnused(line, LinkKind.POLICY, "IndicatorRow r where r.policyId", "MeasureRow r where r.policyId");
                    remove(row);
                } else {
                    row.become(commands.policy(cells));
                }
            }
            case INDICATORS -> {
                var row = entities.find(IndicatorRow.class, line.rowId());
                requireUntouched(line, row == null ? -1 : row.version());
                if (cells == null) {
                    requireUnused(line, LinkKind.INDICATOR, "ObservationRow r where r.indicatorId", "NormRow r where r.indicatorId");
                    remove(row);
                } else {
                    row.become(commands.indicator(cells, check));
                }
            }
            case MEASURES -> {
                var row = entities.find(MeasureRow.class, line.rowId());
                requireUntouched(line, row == null ? -1 : row.version());
                if (cells == null) {
                    requireUnused(line, LinkKind.MEASURE);
                    remove(row);
                } else {
                    row.become(commands.measure(cells, check), clock.now());
                }
            }
            case OBSERVATIONS -> {
                var row = entities.find(ObservationRow.class, line.rowId());
                requireUntouched(line, row == null ? -1 : row.version());
                if (cells == null) {
                    requireUnused(line, LinkKind.OBSERVATION);
                    remove(row);
                } else {
                    row.correct(commands.observation(cells, commands.indicatorOf(cells)));
                }
            }
        }
    }

    private void remove(Object row) {
        entities.remove(row);
        entities.flush();
    }

    private static void requireUntouched(ExchangeLineRow line, int version) {
        if (version != line.rowVersion()) {
            throw new StateConflict("EXCHANGE_IN_USE", line.label());
        }
    }

    private void requireUnused(ExchangeLineRow line, LinkKind kind, String... pointing) {
        boolean pointedAt = links.isTied(kind, line.rowId(), LinkStanding.REJECTED);
        for (var from : pointing) {
            pointedAt |= entities.createQuery("select count(r) from " + from + " = :id", Long.class)
                            .setParameter("id", line.rowId())
                            .getSingleResult()
                    > 0;
        }
        if (pointedAt) {
            throw new StateConflict("EXCHANGE_IN_USE", line.label());
        }
        links.forget(kind, line.rowId());
    }
}
