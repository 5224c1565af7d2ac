package io.yinuo.measures.internal;

import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.LinkedThing;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links that a bureau finds, with the words of what is at their ends. */
@ApplicationScoped
public class LinkRows {

    private static final String ENDS =
            """
            select r.origin, r.state, o.id, %s from MeasureLinkRow r join %s o on o.id = r.%sId
            where r.%sKind = :other and r.%sKind = :kind and r.%sId = :id and r.state = :confirmed
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

    /** So many of the links of an end that were not rejected, what waits for a person first. */
    public List<MeasureLinkRow> of(UUID bureauId, LinkEnd end, int first, int most) {
        return search(bureauId)
                .with("(r.fromKind = :kind and r.fromId = :end or r.toKind = :kind and r.toId = :end)", "end", end.id())
                .binding("kind", end.kind())
                .with("r.state <> :rejected", "rejected", LinkStanding.REJECTED)
                .some("r.state desc, r.proposedAt, r.id", first, most);
    }

    /** The links of all parts of a matter that were not rejected, by the kind of part, what waits for a person first. */
    public List<MeasureLinkRow> ofMatter(UUID bureauId, UUID suggestionId) {
        return search(bureauId)
                .with("r.suggestionId = :matter", "matter", suggestionId)
                .with("r.state <> :rejected", "rejected", LinkStanding.REJECTED)
                .all("r.toKind desc, r.state desc, r.proposedAt, r.id");
    }

    /** The links between what the database holds itself, however they stand; those that are shared before the bureau's own. */
    List<MeasureLinkRow> own(UUID bureauId) {
        return search(bureauId)
                .with("r.fromKind in :kinds and r.toKind in :kinds", "kinds", Stream.of(LinkKind.values()).filter(LinkKind::isOwn).toList())
                .all("r.bureauId nulls first, r.fromKind, r.fromId, r.toKind, r.toId");
    }

    /** The link between two things, however it stands; a shared one before the bureau's own. */
    public Optional<MeasureLinkRow> find(UUID bureauId, LinkEnd one, LinkEnd other) {
        var pair = LinkEnd.pair(one, other);
        var lesser = pair.get(0);
        var greater = pair.get(1);
        return search(bureauId)
                .with("r.fromKind = :fromKind", "fromKind", lesser.kind())
                .with("r.fromId = :from", "from", lesser.id())
                .with("r.toKind = :toKind", "toKind", greater.kind())
                .with("r.toId = :to", "to", greater.id())
                .all("r.bureauId nulls first")
                .stream()
                .findFirst();
    }

    /** @throws NotFound {@code LINK_MISSING} */
    public MeasureLinkRow get(UUID bureauId, UUID id) {
        return search(bureauId).one(id).orElseThrow(() -> new NotFound("LINK_MISSING"));
    }

    public MeasureLinkRow add(MeasureLinkRow row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    public void forgetMatter(UUID suggestionId) {
        entities.createQuery("delete from MeasureLinkRow r where r.suggestionId = :id")
                .setParameter("id", suggestionId)
                .executeUpdate();
    }

    private Search<MeasureLinkRow> search(UUID bureauId) {
        return new Search<>(entities, MeasureLinkRow.class, bureauId);
    }

    /** How many commitments a person has tied to it. */
    public long commitmentsOn(UUID measureId) {
        return entities.createQuery(
                        "select count(r) from MeasureLinkRow r where r.fromKind = :measure and r.fromId = :id"
                                + " and r.toKind = :commitment and r.state = :confirmed",
                        Long.class)
                .setParameter("measure", LinkKind.MEASURE)
                .setParameter("id", measureId)
                .setParameter("commitment", LinkKind.COMMITMENT)
                .setParameter("confirmed", LinkStanding.CONFIRMED)
                .getSingleResult();
    }

    /** Those of them to which anything is tied, but for what stands so. */
    Set<UUID> tied(LinkKind kind, Collection<UUID> ids, LinkStanding except) {
        return Stream.of("from", "to")
                .flatMap(end -> entities.createQuery(
                                "select r.%1$sId from MeasureLinkRow r where r.state <> :except and r.%1$sKind = :kind and r.%1$sId in :ids"
                                        .formatted(end),
                                UUID.class)
                        .setParameter("except", except)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    /** Whatever is tied to it is so no longer, because it is no more. */
    public void forget(LinkKind kind, UUID id) {
        forget(kind, List.of(id));
    }

    void forget(LinkKind kind, Collection<UUID> ids) {
        entities.createQuery(
                        "delete from MeasureLinkRow r where r.fromKind = :kind and r.fromId in :ids or r.toKind = :kind and r.toId in :ids")
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static String ends(LinkTarget target, String other, String known) {
        return ENDS.formatted(target.words(), target.rows(), other, other, known, known);
    }

    private Stream<LinkedThing> read(String statement, LinkTarget target, UUID bureauId, LinkKind kind, UUID id) {
        return entities.createQuery(statement, Tuple.class)
                .setParameter("other", target.kind())
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setParameter("confirmed", LinkStanding.CONFIRMED)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .map(target::thing);
    }
}
