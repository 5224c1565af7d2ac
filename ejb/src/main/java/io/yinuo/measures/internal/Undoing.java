package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes a table back as a whole: what it made is no more, and what it changed is again what it was (rule ME15). */
@ApplicationScoped
public class Undoing {

    /** What points at rows of a kind; an indicator is named by its code as well. */
    private static final Map<ExchangeKind, List<String>> POINTING = Map.of(
            ExchangeKind.POLICIES,
            List.of(
                    "select r.policyId from IndicatorRow r where r.policyId in :ids",
                    "select r.policyId from NormRow r where r.policyId in :ids",
                    "select r.policyId from MeasureRow r where r.policyId in :ids"),
            ExchangeKind.INDICATORS,
            List.of(
                    "select r.indicatorId from ObservationRow r where r.indicatorId in :ids",
                    "select r.indicatorId from NormRow r where r.indicatorId in :ids",
                    "select p.id from IndicatorRow r join IndicatorRow p on p.code = r.parentCode and p.bureauId = r.bureauId"
                            + " where p.id in :ids and r.id not in :ids"),
            ExchangeKind.NORMS, List.of(),
            ExchangeKind.LINKS, List.of(),
            ExchangeKind.MEASURES, List.of(),
            ExchangeKind.OBSERVATIONS, List.of());

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    ExchangeRows rows;

    @Inject
    LinkRows links;

    @Inject
    WorkClock clock;

    /**
     * Links go first, values before their indicators are put back, and what a row named goes after the row is put back.
     *
     * @throws StateConflict {@code EXCHANGE_NOT_TAKEN}; {@code EXCHANGE_IN_USE} naming the first line that was touched, is pointed
     *     at, or may not be again what it was
     */
    public void undo(ExchangeImportRow kept, String by) {
        kept.undo(by, clock.now());
        var taken = rows.lines(kept.id()).stream().filter(ExchangeLineRow::isTaken).toList();
        var there = rows.touched(kept.id());
        taken.forEach(line -> requireUntouched(line, there.get(line.rowId())));
        remove(ExchangeKind.LINKS, taken, there);
        remove(ExchangeKind.OBSERVATIONS, taken, there);
        restore(kept.bureauId(), taken.stream().filter(line -> !line.isNew()).toList(), there);
        remove(ExchangeKind.MEASURES, taken, there);
        remove(ExchangeKind.NORMS, taken, there);
        remove(ExchangeKind.INDICATORS, taken, there);
        remove(ExchangeKind.POLICIES, taken, there);
    }

    private static void requireUntouched(ExchangeLineRow line, ExchangedRow row) {
        if (row == null || row.version() != line.rowVersion()) {
            throw inUse(line);
        }
    }

    /** What was there before comes back like a table that brings it: under every rule of the way in. */
    private void restore(UUID bureauId, List<ExchangeLineRow> changed, Map<UUID, ExchangedRow> there) {
        if (changed.isEmpty()) {
            return;
        }
        var before = changed.stream().map(ExchangeLineRow::before).toList();
        var planned = new Planning(rows.book(bureauId), clock.today()).plan(before);
        for (int i = 0; i < changed.size(); i++) {
            var line = changed.get(i);
            if (planned.get(i).status() == ExchangeLineStatus.WRONG || !line.rowId().equals(planned.get(i).rowId())) {
                throw inUse(line);
            }
            Taking.become(there.get(line.rowId()), planned.get(i), clock.now());
        }
        entities.flush();
    }

    private void remove(ExchangeKind kind, List<ExchangeLineRow> taken, Map<UUID, ExchangedRow> there) {
        var made = new LinkedHashMap<UUID, ExchangeLineRow>();
        taken.stream().filter(line -> line.isNew() && line.kind() == kind).forEach(line -> made.put(line.rowId(), line));
        if (made.isEmpty()) {
            return;
        }
        var ids = made.keySet();
        var inUse = pointedAt(kind, ids);
        made.values().stream().filter(line -> inUse.contains(line.rowId())).findFirst().ifPresent(line -> {
            throw inUse(line);
        });
        linked(kind).ifPresent(end -> links.forget(end, ids));
        ids.forEach(id -> entities.remove(there.get(id)));
        entities.flush();
    }

    /** Those to which a row or a link leads; what somebody has rejected leads nowhere. */
    private Set<UUID> pointedAt(ExchangeKind kind, Collection<UUID> ids) {
        var found = new HashSet<UUID>();
        linked(kind).ifPresent(end -> found.addAll(links.tied(end, ids, LinkStanding.REJECTED)));
        POINTING.get(kind).forEach(
                statement -> found.addAll(entities.createQuery(statement, UUID.class).setParameter("ids", ids).getResultList()));
        return found;
    }

    /** What it is at the end of a link; none for what no link ties. */
    private static Optional<LinkKind> linked(ExchangeKind kind) {
        return switch (kind) {
            case POLICIES -> Optional.of(LinkKind.POLICY);
            case INDICATORS -> Optional.of(LinkKind.INDICATOR);
            case MEASURES -> Optional.of(LinkKind.MEASURE);
            case OBSERVATIONS -> Optional.of(LinkKind.OBSERVATION);
            case THEMES, NORMS, LINKS -> Optional.empty();
        };
    }

    private static StateConflict inUse(ExchangeLineRow line) {
        return new StateConflict("EXCHANGE_IN_USE", line.label());
    }
}
