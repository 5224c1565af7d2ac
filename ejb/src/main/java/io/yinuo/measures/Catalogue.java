package io.yinuo.measures;

import static java.util.stream.Collectors.toMap;

import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.CatalogueRows;
import io.yinuo.measures.internal.NormCheck;
import io.yinuo.measures.internal.ThemeCounting;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Browses the measures database: what is shared, and what the reader's bureau has of its own (rule ME1). */
@Stateless
@RolesAllowed({
    Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
    Roles.SUPERVISOR, Roles.ADMIN
})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Catalogue {

    @Inject
    Callers callers;

    @Inject
    CatalogueRows rows;

    /** The themes in their order, with how much there is under each. */
    public List<ThemeCount> themes() {
        var bureau = callers.current().bureauId();
        Map<ThemeCounting, Map<String, Long>> counts = Stream.of(ThemeCounting.values())
                .collect(toMap(counting -> counting, counting -> rows.perTheme(bureau, counting)));
        return rows.themes(bureau).stream().map(theme -> counted(theme, counts)).toList();
    }

    private static ThemeCount counted(ThemeView theme, Map<ThemeCounting, Map<String, Long>> counts) {
        return new ThemeCount(
                theme,
                counts.get(ThemeCounting.MEASURES).getOrDefault(theme.code(), 0L),
                counts.get(ThemeCounting.INDICATORS).getOrDefault(theme.code(), 0L),
                counts.get(ThemeCounting.OBSERVATIONS).getOrDefault(theme.code(), 0L),
                counts.get(ThemeCounting.NORMS).getOrDefault(theme.code(), 0L));
    }

    /** How much there is of each kind. */
    public CatalogueCounts counts() {
        return rows.counts(callers.current().bureauId());
    }

    /** The documents by the time of their issue. */
    public Found<PolicyView> policies(CatalogueQuery query) {
        return rows.policies(callers.current().bureauId(), query);
    }

    /** All documents of which the number or the title stands in these words, however many documents there are. */
    public List<PolicyView> policiesNamedIn(String words) {
        return words.isBlank() ? List.of() : rows.policiesNamedIn(callers.current().bureauId(), words);
    }

    /** @throws io.yinuo.shared.NotFound {@code POLICY_UNKNOWN} */
    public PolicyView policy(UUID id) {
        return rows.policy(callers.current().bureauId(), id);
    }

    /** The indicators of frames after those that are counted. */
    public Found<IndicatorLine> indicators(CatalogueQuery query) {
        var bureau = callers.current().bureauId();
        var found = rows.indicators(bureau, query);
        var values = rows.countsOf(bureau, found.items().stream().map(IndicatorView::id).toList());
        return new Found<>(
                found.items().stream().map(each -> line(each, values.get(each.id()))).toList(), found.total());
    }

    private static IndicatorLine line(IndicatorView indicator, long[] values) {
        return values == null ? new IndicatorLine(indicator, 0, 0) : new IndicatorLine(indicator, values[0], values[1]);
    }

    /** @throws io.yinuo.shared.NotFound {@code INDICATOR_UNKNOWN} */
    public IndicatorView indicator(UUID id) {
        return rows.indicator(callers.current().bureauId(), id);
    }

    /** All values of an indicator, the oldest first; those whose source names no time before them. */
    public List<ObservationView> valuesOf(UUID indicatorId) {
        var bureau = callers.current().bureauId();
        return rows.valuesOf(bureau, rows.indicator(bureau, indicatorId).id());
    }

    /** Just these values, as far as they are there, by place and time. */
    public List<ObservationView> values(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.values(callers.current().bureauId(), Set.copyOf(ids));
    }

    /** Values of whatever indicator, by place and time. */
    public Found<ObservationView> observations(CatalogueQuery query) {
        return rows.observations(callers.current().bureauId(), query);
    }

    /** Each norm with the values that are held against it (rule ME3). */
    public List<NormReport> norms() {
        var bureau = callers.current().bureauId();
        return NormCheck.hold(rows.norms(bureau), rows.allValues(bureau));
    }

    /** Values that contradict each other (rule ME4). */
    public List<Disagreement> disagreements() {
        return NormCheck.disagreements(rows.allValues(callers.current().bureauId()));
    }
}
