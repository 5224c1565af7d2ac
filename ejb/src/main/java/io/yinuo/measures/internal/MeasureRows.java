package io.yinuo.measures.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Found;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measures that a bureau finds. */
@ApplicationScoped
public class MeasureRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    /** Those that are retired only if they are asked for. */
    public Found<MeasureView> find(UUID bureauId, CatalogueQuery query) {
        var sections = sections(bureauId);
        var search = new Search<>(entities, MeasureRow.class, bureauId)
                .with("r.themeCode = :theme", "theme", query.themeCode())
                .with("r.place = :place", "place", query.place())
                .with("r.state = :state", "state", query.state())
                .holding(query.text(), "code", "title", "description");
        if (query.state() == null) {
            search.with("r.state <> :retired", "retired", MeasureState.RETIRED);
        }
        return search.page("r.themeCode, r.code", query.page(), query.size(), row -> row.view(sections.get(row.sectionId())));
    }

    /** @throws NotFound {@code MEASURE_UNKNOWN} */
    public MeasureRow get(UUID bureauId, UUID id) {
        return new Search<>(entities, MeasureRow.class, bureauId).one(id)
                .orElseThrow(() -> new NotFound("MEASURE_UNKNOWN"));
    }

    /** The measure, locked: nothing is tied to it meanwhile. */
    public MeasureRow lock(UUID bureauId, UUID id) {
        var row = get(bureauId, id);
        entities.lock(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** Retired ones too, what is shared before what is the bureau's own. */
    List<MeasureView> all(UUID bureauId) {
        var sections = sections(bureauId);
        return new Search<>(entities, MeasureRow.class, bureauId).all("r.bureauId nulls first, r.themeCode, r.code").stream()
                .map(row -> row.view(sections.get(row.sectionId())))
                .toList();
    }

    public void add(MeasureRow row) {
        entities.persist(row);
        entities.flush();
    }

    public void remove(MeasureRow row) {
        entities.remove(row);
        entities.flush();
    }

    /** Whether the bureau finds a measure of that code, its own or a shared one. */
    public boolean isTaken(UUID bureauId, String code) {
        return new Search<>(entities, MeasureRow.class, bureauId).with("r.code = :code", "code", code).count() > 0;
    }

    /** The first number behind the theme that is free. */
    public String freeCode(UUID bureauId, String themeCode) {
        long number = new Search<>(entities, MeasureRow.class, bureauId)
                .with("r.themeCode = :theme", "theme", themeCode)
                .with("r.bureauId is not null")
                .count();
        String code;
        do {
            number++;
            code = "%s-%03d".formatted(themeCode, number);
        } while (isTaken(bureauId, code));
        return code;
    }

    public MeasureView view(UUID bureauId, MeasureRow row) {
        return row.view(sections(bureauId).get(row.sectionId()));
    }

    private Map<UUID, String> sections(UUID bureauId) {
        return directory.sections(bureauId).stream().collect(Collectors.toMap(SectionView::id, SectionView::name));
    }
}
