package io.yinuo.linking.internal;

import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.shared.Actor;
import io.yinuo.workflow.CaseHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of matters, as far as a reader makes their reply (rule E1). */
@ApplicationScoped
public class CaseParts {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public Map<LinkEnd, CasePart> of(Collection<LinkEnd> ends, Actor reader) {
        var parts = new LinkedHashMap<LinkEnd, CasePart>();
        for (var kind : PartKind.values()) {
            var ids = ends.stream().filter(end -> end.kind() == kind.kind()).map(LinkEnd::id).collect(Collectors.toSet());
            rows(kind, kind.byId(), ids, reader).forEach(part -> parts.put(part.end(), part));
        }
        return parts;
    }

    public Optional<CasePart> one(LinkEnd end, Actor reader) {
        return Optional.ofNullable(of(List.of(end), reader).get(end));
    }

    /** All parts of a matter in the order of their kinds, each paragraph once. */
    public List<CasePart> ofMatter(UUID suggestionId, Actor reader) {
        var parts = new LinkedHashMap<LinkEnd, CasePart>();
        Stream.of(PartKind.values())
                .flatMap(kind -> rows(kind, kind.byMatter(), Set.of(suggestionId), reader).stream())
                .forEach(part -> parts.put(part.end(), part));
        return List.copyOf(parts.values());
    }

    @SuppressWarnings("unchecked")
    private List<CasePart> rows(PartKind kind, String sql, Set<UUID> ids, Actor reader) {
        var holders = CaseHolders.inside(reader);
        if (ids.isEmpty() || holders.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("holders", holders)
                .getResultList();
        return rows.stream().map(row -> part(kind.kind(), row)).toList();
    }

    private static CasePart part(LinkKind kind, Tuple row) {
        return new CasePart(
                new LinkEnd(kind, id(row, "id")), id(row, "suggestion_id"), (String) row.get("title"), (String) row.get("detail"));
    }

    /** H2 hands out the sixteen bytes of an id, PostgreSQL the id. */
    private static UUID id(Tuple row, String column) {
        if (row.get(column) instanceof byte[] bytes) {
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        }
        return (UUID) row.get(column);
    }
}
