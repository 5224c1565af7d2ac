package io.yinuo.measures.internal;

import io.yinuo.directory.Directory;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeLineView;
import io.yinuo.measures.ExchangeView;
import io.yinuo.measures.Found;
import io.yinuo.measures.NormView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that came into a bureau, and the code book against which they are held. */
@ApplicationScoped
public class ExchangeRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    CatalogueRows catalogue;

    @Inject
    MeasureRows measures;

    @Inject
    LinkRows links;

    CodeBook book(UUID bureauId) {
        return new CodeBook(new CodeBook.Found(
                catalogue.themes(bureauId), directory.sections(bureauId),
                catalogue.of(PolicyRow.class, bureauId).all("r.bureauId nulls first, r.code").stream().map(PolicyRow::view).toList(),
                catalogue.of(IndicatorRow.class, bureauId).all("r.bureauId nulls first, r.position, r.code"),
                catalogue.norms(bureauId).stream().sorted(Comparator.comparing(NormView::own)).toList(),
                measures.all(bureauId), catalogue.allValues(bureauId), links.own(bureauId)));
    }

    void add(ExchangeImportRow row) {
        entities.persist(row);
    }

    void add(ExchangeLineRow line) {
        entities.persist(line);
    }

    public Found<ExchangeView> ofBureau(UUID bureauId, int page, int size) {
        var found = entities.createQuery(
                        "select r from ExchangeImportRow r where r.bureauId = :bureau order by r.uploadedAt desc, r.id",
                        ExchangeImportRow.class)
                .setParameter("bureau", bureauId)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("select count(r) from ExchangeImportRow r where r.bureauId = :bureau", Long.class)
                .setParameter("bureau", bureauId)
                .getSingleResult();
        var counts = counts(found.stream().map(ExchangeImportRow::id).toList());
        return new Found<>(found.stream().map(row -> row.view(counts.getOrDefault(row.id(), Map.of()))).toList(), total);
    }

    /** @throws NotFound {@code EXCHANGE_UNKNOWN} */
    public ExchangeImportRow get(UUID bureauId, UUID id) {
        var row = id == null ? null : entities.find(ExchangeImportRow.class, id);
        if (row == null || !row.bureauId().equals(bureauId)) {
            throw new NotFound("EXCHANGE_UNKNOWN");
        }
        return row;
    }

    public ExchangeImportRow lock(UUID bureauId, UUID id) {
        var row = get(bureauId, id);
        entities.lock(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    public Map<ExchangeLineStatus, Long> counts(UUID importId) {
        return counts(List.of(importId)).getOrDefault(importId, Map.of());
    }

    private Map<UUID, Map<ExchangeLineStatus, Long>> counts(Collection<UUID> importIds) {
        var counts = new HashMap<UUID, Map<ExchangeLineStatus, Long>>();
        if (!importIds.isEmpty()) {
            entities.createQuery(
                            "select l.importId, l.status, count(l) from ExchangeLineRow l where l.importId in :ids"
                                    + " group by l.importId, l.status",
                            Tuple.class)
                    .setParameter("ids", importIds)
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent(row.get(0, UUID.class), none -> new EnumMap<>(ExchangeLineStatus.class))
                            .put(row.get(1, ExchangeLineStatus.class), row.get(2, Long.class)));
        }
        return counts;
    }

    List<ExchangeLineRow> lines(UUID importId) {
        return entities.createQuery("select l from ExchangeLineRow l where l.importId = :id order by l.position", ExchangeLineRow.class)
                .setParameter("id", importId)
                .getResultList();
    }

    static Class<? extends ExchangedRow> type(ExchangeKind kind) {
        return switch (kind) {
            case THEMES -> throw new IllegalArgumentException("themes are not taken in");
            case NORMS -> NormRow.class;
            case LINKS -> MeasureLinkRow.class;
            case POLICIES -> PolicyRow.class;
            case INDICATORS -> IndicatorRow.class;
            case MEASURES -> MeasureRow.class;
            case OBSERVATIONS -> ObservationRow.class;
        };
    }

    /** What the import made or changed and is still there, by its id. */
    Map<UUID, ExchangedRow> touched(UUID importId) {
        return Stream.of(ExchangeKind.values())
                .filter(kind -> kind != ExchangeKind.THEMES)
                .flatMap(kind -> entities.createQuery(
                                "select r from " + type(kind).getSimpleName()
                                        + " r where r.id in (select l.rowId from ExchangeLineRow l where l.importId = :id)",
                                type(kind))
                        .setParameter("id", importId)
                        .getResultStream())
                .collect(Collectors.toMap(ExchangedRow::id, row -> row));
    }

    /** @param status null for all but what is there already */
    public Found<ExchangeLineView> page(UUID importId, ExchangeLineStatus status, int page, int size) {
        var where = " from ExchangeLineRow l where l.importId = :id and "
                + (status == null ? "l.status <> :status" : "l.status = :status");
        var asked = status == null ? ExchangeLineStatus.SAME : status;
        var items = entities.createQuery("select l" + where + " order by l.position", ExchangeLineRow.class)
                .setParameter("id", importId)
                .setParameter("status", asked)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(ExchangeLineRow::view)
                .toList();
        long total = entities.createQuery("select count(l)" + where, Long.class)
                .setParameter("id", importId)
                .setParameter("status", asked)
                .getSingleResult();
        return new Found<>(items, total);
    }
}
