package io.yinuo.measures.internal;

import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.LinkedThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The links that a bureau finds, with the words of what is at their ends. */
@ApplicationScoped
public class LinkRows {

    private static final String ENDS =
            """
            select r.origin, r.state, o.id, %s from MeasureLinkRow r join %s o on o.id = r.%sId
            where r.%sKind = :other and r.%sKind = :kind and r.%sId = :id and r.state <> :rejected
            and (r.bureauId is null or r.bureauId = :bureau) and (o.bureauId is null or o.bureauId = :bureau)
            """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public List<LinkedThing> linkedWith(UUID bureauId, LinkKind kind, UUID id) {
        return Stream.of(LinkTarget.values())
                .flatMap(target -> Stream.of(ends(target, "to", "from"), ends(target, "from", "to"))
                        .flatMap(statement -> read(statement, target, bureauId, kind, id)))
                .sorted(Comparator.comparing(LinkedThing::kind).thenComparing(LinkedThing::title))
                .toList();
    }

    private static String ends(LinkTarget target, String other, String known) {
        return ENDS.formatted(target.words(), target.rows(), other, other, known, known);
    }

    private Stream<LinkedThing> read(String statement, LinkTarget target, UUID bureauId, LinkKind kind, UUID id) {
        return entities.createQuery(statement, Tuple.class)
                .setParameter("other", target.kind())
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setParameter("rejected", LinkStanding.REJECTED)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .map(target::thing);
    }
}
