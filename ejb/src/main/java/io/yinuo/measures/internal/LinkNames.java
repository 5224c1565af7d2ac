package io.yinuo.measures.internal;

import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.NamedEnd;
import io.yinuo.measures.ObservationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people know what the measures database holds. */
@ApplicationScoped
public class LinkNames {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    CatalogueRows catalogue;

    /** Of those that the bureau finds. */
    public Map<LinkEnd, NamedEnd> of(UUID bureauId, Collection<LinkEnd> ends) {
        return ends.stream()
                .filter(end -> end.kind().isOwn())
                .collect(Collectors.groupingBy(LinkEnd::kind, Collectors.mapping(LinkEnd::id, Collectors.toSet())))
                .entrySet().stream()
                .flatMap(kind -> named(bureauId, kind.getKey(), kind.getValue()))
                .collect(Collectors.toMap(NamedEnd::end, named -> named));
    }

    private Stream<NamedEnd> named(UUID bureauId, LinkKind kind, Collection<UUID> ids) {
        return switch (kind) {
            case MEASURE -> search(MeasureRow.class, bureauId).with("r.id in :ids", "ids", ids).all("r.code").stream().map(LinkNames::named);
            case INDICATOR -> search(IndicatorRow.class, bureauId).with("r.id in :ids", "ids", ids).all("r.code").stream().map(LinkNames::named);
            case POLICY -> search(PolicyRow.class, bureauId).with("r.id in :ids", "ids", ids).all("r.code").stream().map(LinkNames::named);
            case OBSERVATION -> catalogue.values(bureauId, ids).stream().map(LinkNames::named);
            default -> Stream.empty();
        };
    }

    /** Those whose words hold what is typed, the shortest list first in the order of their codes. */
    public List<NamedEnd> alike(UUID bureauId, LinkKind kind, String typed, int most) {
        var query = CatalogueQuery.ofWords(typed, most);
        var words = query.text();
        return switch (kind) {
            case MEASURE -> search(MeasureRow.class, bureauId)
                    .with("r.state <> io.yinuo.measures.MeasureState.RETIRED")
                    .holding(words, "code", "title", "description")
                    .page("r.code", 0, query.size(), LinkNames::named).items();
            case INDICATOR -> search(IndicatorRow.class, bureauId)
                    .holding(words, "code", "name", "definition").page("r.code", 0, query.size(), LinkNames::named).items();
            case POLICY -> search(PolicyRow.class, bureauId)
                    .holding(words, "title", "issuer", "documentNumber").page("r.code", 0, query.size(), LinkNames::named).items();
            case OBSERVATION -> catalogue.valuesLike(bureauId, words, query.size()).stream().map(LinkNames::named).toList();
            default -> List.of();
        };
    }

    private static NamedEnd named(MeasureRow row) {
        var view = row.view(null);
        return new NamedEnd(new LinkEnd(LinkKind.MEASURE, view.id()), view.title(), joined(view.code(), view.place()));
    }

    private static NamedEnd named(IndicatorRow row) {
        var view = row.view();
        return new NamedEnd(new LinkEnd(LinkKind.INDICATOR, view.id()), view.name(), joined(view.code(), view.definition()));
    }

    private static NamedEnd named(PolicyRow row) {
        var view = row.view();
        return new NamedEnd(new LinkEnd(LinkKind.POLICY, view.id()), view.title(), joined(view.issuer(), view.documentNumber()));
    }

    private static NamedEnd named(ObservationView value) {
        var amount = value.amount() == null ? value.words() : value.amount().toPlainString();
        var asOf = value.asOf() == null ? null : value.asOf().text();
        return new NamedEnd(
                new LinkEnd(LinkKind.OBSERVATION, value.id()), joined(value.indicatorName(), value.place(), asOf, amount),
                joined(value.source(), value.passage()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private <R> Search<R> search(Class<R> type, UUID bureauId) {
        return new Search<>(entities, type, bureauId);
    }
}
