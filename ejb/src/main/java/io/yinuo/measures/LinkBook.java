package io.yinuo.measures;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Callers;
import io.yinuo.measures.internal.LinkNames;
import io.yinuo.measures.internal.LinkRows;
import io.yinuo.measures.internal.MeasureLinkRow;
import io.yinuo.measures.internal.MeasureRows;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of the measures database (关联), for the feature that ties them to matters.
 *
 * <p>Every method joins the transaction of the command that calls it, which has asked who may act and whether the parts of
 * matters are there; what the database holds itself is looked up here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LinkBook {

    @Inject
    Callers callers;

    @Inject
    LinkRows rows;

    @Inject
    LinkNames names;

    @Inject
    MeasureRows measures;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** So much of what is tied to it and was not rejected, what waits for a person first. */
    @PermitAll
    public List<TiedEnd> tiedTo(LinkEnd end, int first, int most) {
        return rows.of(bureau(), end, first, most).stream().map(row -> row.seenFrom(end)).toList();
    }

    /** What is tied to each part of a matter and was not rejected, by the part. */
    @PermitAll
    public Map<LinkEnd, List<TiedEnd>> ofMatter(UUID suggestionId) {
        return rows.ofMatter(bureau(), suggestionId).stream()
                .collect(Collectors.groupingBy(
                        LinkBook::part, LinkedHashMap::new, Collectors.mapping(row -> row.seenFrom(part(row)), Collectors.toList())));
    }

    private static LinkEnd part(MeasureLinkRow row) {
        return row.from().kind().isOwn() ? row.to() : row.from();
    }

    /** The words of those ends that the database holds itself and the bureau finds. */
    @PermitAll
    public Map<LinkEnd, NamedEnd> named(Collection<LinkEnd> ends) {
        return names.of(bureau(), ends);
    }

    /** What the database holds of a kind whose words are like those, for a person to choose from. */
    @PermitAll
    public List<NamedEnd> alike(LinkKind kind, String words, int most) {
        return names.alike(bureau(), kind, words, most);
    }

    /**
     * Ties two things by hand, which counts at once; what was proposed or rejected is confirmed (rules ME12 and ME13).
     *
     * @param suggestionId the matter to which one of the ends belongs, or null
     * @throws InvalidInput {@code LINK_ENDS}, {@code LINK_END_UNKNOWN}
     * @throws StateConflict {@code LINK_THERE}
     */
    @PermitAll
    public UUID tie(LinkEnd one, LinkEnd other, UUID suggestionId) {
        check(one, other);
        var known = rows.find(bureau(), one, other);
        if (known.filter(row -> row.standing() == LinkStanding.CONFIRMED).isPresent()) {
            throw new StateConflict("LINK_THERE");
        }
        var by = callers.current().name();
        var row = known.orElseGet(() -> rows.add(
                MeasureLinkRow.tied(bureau(), one, other, suggestionId, LinkOrigin.PERSON, by, clock.now())));
        decide(row, LinkStanding.CONFIRMED);
        return row.id();
    }

    /** Proposes that two things belong together; nothing where this was said, or refused, before (rule ME13). */
    @PermitAll
    public Optional<UUID> propose(LinkEnd one, LinkEnd other, UUID suggestionId) {
        check(one, other);
        if (rows.find(bureau(), one, other).isPresent()) {
            return Optional.empty();
        }
        var row = MeasureLinkRow.tied(bureau(), one, other, suggestionId, LinkOrigin.SYSTEM, null, clock.now());
        return Optional.of(rows.add(row).id());
    }

    /** Both ends of a link, the lesser first, and the matter to which one of them belongs. */
    public record Pair(LinkEnd one, LinkEnd other, UUID suggestionId) {}

    /** @throws io.yinuo.shared.NotFound {@code LINK_MISSING} */
    @PermitAll
    public Pair ends(UUID linkId) {
        var row = rows.get(bureau(), linkId);
        return new Pair(row.from(), row.to(), row.suggestionId());
    }

    /** A link however it stands: its lesser end, and the other as it is seen from there. */
    public record Whole(LinkEnd one, TiedEnd other) {}

    /** @throws io.yinuo.shared.NotFound {@code LINK_MISSING} */
    @PermitAll
    public Whole get(UUID linkId) {
        var row = rows.get(bureau(), linkId);
        return new Whole(row.from(), row.seenFrom(row.from()));
    }

    /**
     * A person confirms what was proposed, or says that it does not belong together.
     *
     * @throws Forbidden {@code SHARED_LINK}
     * @throws StateConflict {@code LINK_DECIDED} when it stands so already
     */
    @PermitAll
    public void decide(UUID linkId, int expectedVersion, boolean confirmed) {
        var row = rows.get(bureau(), linkId);
        if (!row.isOf(bureau())) {
            throw new Forbidden("SHARED_LINK");
        }
        StaleVersion.check(expectedVersion, row.version());
        var standing = confirmed ? LinkStanding.CONFIRMED : LinkStanding.REJECTED;
        if (row.standing() == standing) {
            throw new StateConflict("LINK_DECIDED");
        }
        decide(row, standing);
    }

    /** A link that counts keeps a measure from being deleted, so the measure is held meanwhile. */
    private void decide(MeasureLinkRow row, LinkStanding standing) {
        Stream.of(row.from(), row.to())
                .filter(end -> end.kind() == LinkKind.MEASURE)
                .forEach(end -> measures.lock(bureau(), end.id()));
        var before = row.standing();
        row.decide(standing, callers.current().name(), clock.now());
        trail.note(
                null, bureau(), row.id(), Change.set("tied", words(row.from()) + " — " + words(row.to())),
                new Change("linkStanding", before, standing));
    }

    /** Of what belongs to a matter nothing but its kind and id: the trail of the bureau is read by others than the case. */
    private String words(LinkEnd end) {
        var named = names.of(bureau(), List.of(end)).get(end);
        return named == null ? end.kind() + " " + end.id() : named.title();
    }

    /** What was tied to a matter that is no more. */
    @PermitAll
    public void forget(UUID suggestionId) {
        rows.forgetMatter(suggestionId);
    }

    private void check(LinkEnd one, LinkEnd other) {
        boolean own = one.kind().isOwn() || other.kind().isOwn();
        new InvalidInput.Check().that(own && !one.equals(other), "otherId", "LINK_ENDS").done();
        var wanted = Stream.of(one, other).filter(end -> end.kind().isOwn()).toList();
        new InvalidInput.Check().that(names.of(bureau(), wanted).size() == wanted.size(), "otherId", "LINK_END_UNKNOWN").done();
    }

    private UUID bureau() {
        return callers.current().bureauId();
    }
}
