package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a table in as it was looked at (rule ME14). */
@ApplicationScoped
public class Taking {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    ExchangeRows rows;

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
        var wanted = new LinkedHashMap<ExchangeLineRow, Planned>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isStill(planned.get(i))) {
                throw new StateConflict("EXCHANGE_OUTDATED", lines.get(i).label());
            }
            if (planned.get(i).isTaken()) {
                wanted.put(lines.get(i), planned.get(i));
            }
        }
        if (wanted.isEmpty()) {
            throw new StateConflict("EXCHANGE_NOTHING");
        }
        for (var kind : ExchangeKind.values()) {
            take(kept.bureauId(), kind, wanted, by);
        }
        entities.flush();
    }

    /** Written kind by kind, as one leads to the other; only then is known which version each row has. */
    private void take(UUID bureauId, ExchangeKind kind, Map<ExchangeLineRow, Planned> wanted, String by) {
        var taken = new LinkedHashMap<ExchangeLineRow, ExchangedRow>();
        wanted.forEach((line, planned) -> {
            if (line.kind() == kind) {
                var row = line.isNew() ? made(bureauId, planned, by) : entities.find(ExchangeRows.type(kind), planned.rowId());
                become(row, planned, clock.now());
                if (line.isNew()) {
                    entities.persist(row);
                }
                taken.put(line, row);
            }
        });
        entities.flush();
        taken.forEach((line, row) -> line.took(row.id(), row.version()));
    }

    private ExchangedRow made(UUID bureauId, Planned planned, String by) {
        return switch (planned.row().kind()) {
            case THEMES -> throw new IllegalArgumentException("themes are not taken in");
            case NORMS -> new NormRow(planned.rowId(), bureauId, ((NewNorm) planned.command()).code());
            case LINKS -> tied(bureauId, (NewLink) planned.command(), by);
            case POLICIES -> new PolicyRow(planned.rowId(), bureauId, ((NewPolicy) planned.command()).code());
            case INDICATORS -> new IndicatorRow(planned.rowId(), bureauId, ((NewIndicator) planned.command()).code());
            case MEASURES -> new MeasureRow(planned.rowId(), bureauId, ((NewMeasure) planned.command()).code(), clock.now());
            case OBSERVATIONS -> new ObservationRow(planned.rowId(), bureauId, (NewObservation) planned.command(), by, clock.now());
        };
    }

    /** The secretary who takes the table in says that it counts. */
    private MeasureLinkRow tied(UUID bureauId, NewLink link, String by) {
        var row = MeasureLinkRow.tied(bureauId, link.one(), link.other(), null, LinkOrigin.PERSON, by, clock.now());
        row.decide(LinkStanding.CONFIRMED, by, clock.now());
        return row;
    }

    /** The row is from now on what was planned; a link is what it ties. */
    static void become(ExchangedRow row, Planned planned, Instant at) {
        switch (planned.row().kind()) {
            case THEMES, LINKS -> { }
            case NORMS -> ((NormRow) row).become((NewNorm) planned.command());
            case POLICIES -> ((PolicyRow) row).become((NewPolicy) planned.command());
            case INDICATORS -> ((IndicatorRow) row).become((NewIndicator) planned.command());
            case MEASURES -> ((MeasureRow) row).become((NewMeasure) planned.command(), at);
            case OBSERVATIONS -> ((ObservationRow) row).correct((NewObservation) planned.command());
        }
    }
}
