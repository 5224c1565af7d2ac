package io.yinuo.measures.internal;

import io.yinuo.directory.SectionView;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.ThemeView;
import io.yinuo.shared.InvalidInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What codes mean in a bureau: what it finds in the measures database, and what a table adds to it on the way. */
final class CodeBook {

    private final Map<String, ThemeView> themes;
    private final Map<String, UUID> sections;
    private final Map<UUID, String> sectionCodes;
    private final Set<UUID> sectionsAtWork;
    private final Map<String, UUID> policyIds = new HashMap<>();
    private final Map<UUID, String> policyCodes = new HashMap<>();
    private final Map<String, IndicatorView> indicators = new HashMap<>();
    private final Map<String, PolicyView> policies;
    private final Map<String, NormView> norms;
    private final Map<String, MeasureView> measures;
    private final EndBook ends = new EndBook();
    private final Map<UUID, ObservationView> observations;
    private final Map<List<Object>, ObservationView> passages = new HashMap<>();
    private final Set<UUID> ownIndicators = new HashSet<>();

    /** All that the bureau finds of each kind, what is shared before what is its own. */
    record Found(
            List<ThemeView> themes, List<SectionView> sections, List<PolicyView> policies, List<IndicatorRow> indicators,
            List<NormView> norms, List<MeasureView> measures, List<ObservationView> observations, List<MeasureLinkRow> links) {}

    CodeBook(Found found) {
        themes = byCode(found.themes(), ThemeView::code);
        norms = byCode(found.norms(), NormView::code);
        sections = found.sections().stream().collect(Collectors.toMap(SectionView::code, SectionView::id, (one, other) -> one));
        sectionCodes = found.sections().stream().collect(Collectors.toMap(SectionView::id, SectionView::code));
        sectionsAtWork = found.sections().stream().filter(SectionView::active).map(SectionView::id).collect(Collectors.toSet());
        policies = byCode(found.policies(), PolicyView::code);
        found.policies().forEach(policy -> add(policy.code(), policy.id()));
        found.indicators().forEach(row -> add(row.view()));
        found.indicators().stream().filter(IndicatorRow::isOwn).map(row -> row.view().id()).forEach(ownIndicators::add);
        measures = byCode(found.measures(), MeasureView::code);
        observations = found.observations().stream().collect(Collectors.toMap(ObservationView::id, each -> each));
        found.observations().forEach(each -> passages.putIfAbsent(passage(each), each));
        found.measures().forEach(each -> ends.name(LinkKind.MEASURE, each.code(), each.id()));
        found.observations().forEach(each -> ends.name(LinkKind.OBSERVATION, each.id().toString(), each.id()));
        ends.tie(found.links());
    }

    /** What links tie. */
    EndBook ends() {
        return ends;
    }

    private static <V> Map<String, V> byCode(Collection<V> views, Function<V, String> code) {
        var map = new LinkedHashMap<String, V>();
        views.forEach(view -> map.put(code.apply(view), view));
        return map;
    }

    void add(String policyCode, UUID id) {
        policyIds.put(policyCode, id);
        policyCodes.put(id, policyCode);
        ends.name(LinkKind.POLICY, policyCode, id);
    }

    void add(IndicatorView indicator) {
        indicators.put(indicator.code(), indicator);
        ends.name(LinkKind.INDICATOR, indicator.code(), indicator.id());
    }

    Set<String> themes() {
        return themes.keySet();
    }

    ThemeView theme(String code) {
        return themes.get(code);
    }

    NormView norm(String code) {
        return norms.get(code);
    }

    /** @param there the measure as it is, whose owner may have been closed since; or null */
    MeasurePolicy.Known knownTo(MeasureView there) {
        var owners = new HashSet<>(sectionsAtWork);
        if (there != null && there.sectionId() != null) {
            owners.add(there.sectionId());
        }
        return new MeasurePolicy.Known(themes.keySet(), owners, policyCodes.keySet());
    }

    PolicyView policy(String code) {
        return policies.get(code);
    }

    MeasureView measure(String code) {
        return measures.get(code);
    }

    IndicatorView indicator(String code) {
        return indicators.get(code);
    }

    boolean isOwn(IndicatorView indicator) {
        return ownIndicators.contains(indicator.id());
    }

    boolean hasValues(IndicatorView indicator) {
        return observations.values().stream().anyMatch(each -> each.indicatorId().equals(indicator.id()));
    }

    ObservationView observation(UUID id) {
        return observations.get(id);
    }

    /** The value that the same passage says of the same indicator, place, reach, kind and time, or null. */
    ObservationView saidBy(List<Object> passage) {
        return passages.get(passage);
    }

    private static List<Object> passage(ObservationView value) {
        return List.of(
                value.indicatorId(), value.place(), value.reach(), value.kind(), value.source(), value.passage(),
                value.asOf() == null ? "" : value.asOf().text());
    }

    /** The code of an indicator; null for none. */
    String indicatorCode(UUID id) {
        return id == null ? null : ends.code(new LinkEnd(LinkKind.INDICATOR, id));
    }

    String policyCode(UUID id) {
        return id == null ? null : policyCodes.get(id);
    }

    String sectionCode(UUID id) {
        return id == null ? null : sectionCodes.get(id);
    }

    /** The document of that code; null for none, and for an unknown one, which is noted. */
    UUID policyId(String code, InvalidInput.Check check) {
        return id(policyIds, code, "policy", "POLICY_CODE_UNKNOWN", check);
    }

    UUID sectionId(String code, InvalidInput.Check check) {
        return id(sections, code, "section", "SECTION_CODE_UNKNOWN", check);
    }

    private static UUID id(Map<String, UUID> ids, String code, String field, String unknown, InvalidInput.Check check) {
        check.that(code == null || ids.containsKey(code), field, unknown, String.valueOf(code));
        return code == null ? null : ids.get(code);
    }
}
