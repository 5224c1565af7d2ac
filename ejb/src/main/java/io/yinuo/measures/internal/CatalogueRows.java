package io.yinuo.measures.internal;

import io.yinuo.measures.CatalogueCounts;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Found;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.ThemeView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a bureau finds in the measures database: what is shared, and its own. */
@ApplicationScoped
public class CatalogueRows {

    private static final String THERE = "r.withdrawnAt is null";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public List<ThemeView> themes(UUID bureauId) {
        return of(ThemeRow.class, bureauId).all("r.position, r.code").stream().map(ThemeRow::view).toList();
    }

    public Found<PolicyView> policies(UUID bureauId, CatalogueQuery query) {
        return of(PolicyRow.class, bureauId)
                .holding(query.text(), "title", "issuer", "documentNumber")
                .page("r.issuedOn nulls last, r.code", query.page(), query.size(), PolicyRow::view);
    }

    /** Documents of which the number or the title stands in the words. */
    public List<PolicyView> policiesNamedIn(UUID bureauId, String words) {
        return of(PolicyRow.class, bureauId)
                .with("(locate(r.documentNumber, :words) > 0 or locate(r.title, :words) > 0)", "words", words)
                .all("r.code")
                .stream()
                .map(PolicyRow::view)
                .toList();
    }

    public Map<UUID, PolicyView> policies(UUID bureauId) {
        return byId(of(PolicyRow.class, bureauId).all("r.code").stream().map(PolicyRow::view).toList(), PolicyView::id);
    }

    public Found<IndicatorView> indicators(UUID bureauId, CatalogueQuery query) {
        return of(IndicatorRow.class, bureauId)
                .with("r.themeCode = :theme", "theme", query.themeCode())
                .holding(query.text(), "name", "code", "definition")
                .page("r.kind, r.position, r.code", query.page(), query.size(), IndicatorRow::view);
    }

    public Map<UUID, IndicatorView> indicators(UUID bureauId) {
        var all = of(IndicatorRow.class, bureauId).all("r.position").stream().map(IndicatorRow::view).toList();
        return byId(all, IndicatorView::id);
    }

    /** @throws NotFound {@code INDICATOR_UNKNOWN} */
    public IndicatorView indicator(UUID bureauId, UUID id) {
        return of(IndicatorRow.class, bureauId).one(id)
                .map(IndicatorRow::view)
                .orElseThrow(() -> new NotFound("INDICATOR_UNKNOWN"));
    }

    /** @throws NotFound {@code POLICY_UNKNOWN} */
    public PolicyView policy(UUID bureauId, UUID id) {
        return of(PolicyRow.class, bureauId).one(id)
                .map(PolicyRow::view)
                .orElseThrow(() -> new NotFound("POLICY_UNKNOWN"));
    }

    public List<NormView> norms(UUID bureauId) {
        var indicators = indicators(bureauId);
        var policies = policies(bureauId);
        return of(NormRow.class, bureauId).with(THERE).all("r.position, r.code").stream()
                .map(row -> row.view(indicators::get, policies::get))
                .toList();
    }

    /** The values of one indicator, the oldest first. */
    public List<ObservationView> valuesOf(UUID bureauId, UUID indicatorId) {
        return read(bureauId, of(ObservationRow.class, bureauId).with("r.indicatorId = :indicator", "indicator", indicatorId));
    }

    /** Just these values. */
    public List<ObservationView> values(UUID bureauId, Collection<UUID> ids) {
        return read(bureauId, of(ObservationRow.class, bureauId).with("r.id in :ids", "ids", ids));
    }

    /** Values of indicators or places that hold the words, and those of which the source does. */
    public List<ObservationView> valuesLike(UUID bureauId, String words, int most) {
        var indicators = indicators(bureauId);
        var like = of(IndicatorRow.class, bureauId).holding(words, "name", "code").all("r.code").stream()
                .map(row -> row.view().id())
                .toList();
        var named = of(ObservationRow.class, bureauId).with(THERE);
        var found = words == null || like.isEmpty()
                ? named.holding(words, "place", "source", "passage")
                : named.with("r.indicatorId in :like", "like", like);
        return found.page("r.place, r.asOf nulls first, r.source, r.passage", 0, most, row -> row.view(indicators.get(row.indicatorId())))
                .items();
    }

    public List<ObservationView> allValues(UUID bureauId) {
        return read(bureauId, of(ObservationRow.class, bureauId));
    }

    private List<ObservationView> read(UUID bureauId, Search<ObservationRow> search) {
        var indicators = indicators(bureauId);
        return search.with(THERE).all("r.asOf nulls first, r.place, r.source, r.passage, r.id").stream()
                .map(row -> row.view(indicators.get(row.indicatorId())))
                .toList();
    }

    public Found<ObservationView> observations(UUID bureauId, CatalogueQuery query) {
        var indicators = indicators(bureauId);
        return of(ObservationRow.class, bureauId)
                .with(THERE)
                .with("r.place = :place", "place", query.place())
                .with("r.indicatorId in (select i.id from IndicatorRow i where i.themeCode = :theme)", "theme", query.themeCode())
                .holding(query.text(), "place", "source", "passage")
                .page("r.place, r.asOf nulls first, r.source, r.passage", query.page(), query.size(),
                        row -> row.view(indicators.get(row.indicatorId())));
    }

    /** How many values each indicator has, and from how many places. */
    public Map<UUID, long[]> countsOf(UUID bureauId, Collection<UUID> indicatorIds) {
        var counts = new HashMap<UUID, long[]>();
        if (!indicatorIds.isEmpty()) {
            entities.createQuery(
                            "select r.indicatorId, count(r), count(distinct r.place) from ObservationRow r"
                                    + " where r.withdrawnAt is null and (r.bureauId is null or r.bureauId = :bureau)"
                                    + " and r.indicatorId in :ids group by r.indicatorId",
                            Tuple.class)
                    .setParameter("bureau", bureauId)
                    .setParameter("ids", indicatorIds)
                    .getResultStream()
                    .forEach(row -> counts.put(row.get(0, UUID.class), new long[] {row.get(1, Long.class), row.get(2, Long.class)}));
        }
        return counts;
    }

    /** How many rows of a kind stand under each theme. */
    public Map<String, Long> perTheme(UUID bureauId, ThemeCounting counting) {
        return entities.createQuery(counting.statement(), Tuple.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    public CatalogueCounts counts(UUID bureauId) {
        return new CatalogueCounts(
                of(ThemeRow.class, bureauId).count(),
                of(PolicyRow.class, bureauId).count(),
                of(NormRow.class, bureauId).with(THERE).count(),
                indicators(bureauId, IndicatorKind.FIGURE),
                indicators(bureauId, IndicatorKind.FIRST_LEVEL),
                indicators(bureauId, IndicatorKind.SECOND_LEVEL),
                indicators(bureauId, IndicatorKind.ASPECT),
                of(ObservationRow.class, bureauId).with(THERE).count(),
                of(MeasureRow.class, bureauId).count(),
                of(MeasureLinkRow.class, bureauId).count());
    }

    private long indicators(UUID bureauId, IndicatorKind kind) {
        return of(IndicatorRow.class, bureauId).with("r.kind = :kind", "kind", kind).count();
    }

    <R> Search<R> of(Class<R> type, UUID bureauId) {
        return new Search<>(entities, type, bureauId);
    }

    private static <V> Map<UUID, V> byId(List<V> views, Function<V, UUID> id) {
        return views.stream().collect(Collectors.toMap(id, view -> view));
    }
}
