package io.yinuo.linking;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.linking.internal.CasePart;
import io.yinuo.linking.internal.CaseParts;
import io.yinuo.linking.internal.Proposing;
import io.yinuo.measures.LinkBook;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.NamedEnd;
import io.yinuo.measures.TiedEnd;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs together (关联): measures, indicators, values and documents with suggestions, requests, paragraphs and promises. */
@Stateless
public class Links {

    private static final int MOST_CHOICES = 20;
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 1_000;

    /** So many links are read at once. */
    private static final int CHUNK = 200;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    CaseParts parts;

    @Inject
    Proposing proposing;

    @Inject
    LinkBook book;

    @Inject
    TextSearch search;

    @Inject
    Trail trail;

    /**
     * Something with a page of what is tied to it; of matters just those whose reply the reader makes (rule ME12).
     *
     * @param page from 0 on
     * @throws NotFound {@code LINK_END_UNKNOWN} when it is not there or may not be seen
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LinkFile of(LinkKind kind, UUID id, int page) {
        var reader = callers.current();
        var end = end(kind, id);
        var part = parts.one(end, reader);
        var named = book.named(List.of(end)).get(end);
        if (part.isEmpty() && named == null) {
            throw new NotFound("LINK_END_UNKNOWN");
        }
        int shown = Math.min(Math.max(page, 0), MOST_PAGES);
        var upToNext = lines(end, reader, (shown + 1) * PAGE + 1);
        boolean more = upToNext.size() > (shown + 1) * PAGE;
        var lines = upToNext.stream().skip((long) shown * PAGE).limit(PAGE).toList();
        return part.map(found -> new LinkFile(
                        kind, id, found.title(), found.detail(), found.suggestionId(), lines, shown, more,
                        choices(parts.ofMatter(found.suggestionId(), reader))))
                .orElseGet(() -> new LinkFile(kind, id, named.title(), named.detail(), null, lines, shown, more, List.of()));
    }

    /**
     * One link with both its ends, also one that was rejected (rule ME12).
     *
     * @throws NotFound {@code LINK_MISSING} unless both ends are there for the reader
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LinkView get(UUID linkId) {
        var link = book.get(linkId);
        var tied = link.other();
        var ends = List.of(link.one(), tied.end());
        var named = book.named(ends);
        var seen = parts.of(ends, callers.current());
        return new LinkView(
                tied.linkId(), shown(ends.get(0), named, seen), shown(ends.get(1), named, seen), tied.suggestionId(), tied.origin(),
                tied.standing(), tied.proposedBy(), tied.decidedBy(), tied.own(), tied.version());
    }

    private static LinkChoice shown(LinkEnd end, Map<LinkEnd, NamedEnd> named, Map<LinkEnd, CasePart> seen) {
        return Optional.ofNullable(named.get(end)).map(Links::choice)
                .or(() -> Optional.ofNullable(seen.get(end)).map(Links::choice))
                .orElseThrow(() -> new NotFound("LINK_MISSING"));
    }

    /**
     * The first page of what is tied to it, what waits for a person first; of matters just those whose reply the reader makes
     * (rule ME12).
     *
     * @throws NotFound {@code LINK_END_UNKNOWN} when it is not there or may not be seen
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LinkLine> tiedTo(LinkKind kind, UUID id) {
        var reader = callers.current();
        var end = end(kind, id);
        if (parts.one(end, reader).isEmpty() && !book.named(List.of(end)).containsKey(end)) {
            throw new NotFound("LINK_END_UNKNOWN");
        }
        return lines(end, reader, PAGE);
    }

    /**
     * What is tied to a matter and to each part of it (rule ME12).
     *
     * @throws NotFound {@code CASE_UNKNOWN} unless the reader makes its reply
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PartLinks> ofMatter(UUID suggestionId) {
        var reader = callers.current();
        access.requireInside(reader, suggestionId);
        var tied = book.ofMatter(suggestionId);
        var named = book.named(tied.values().stream().flatMap(List::stream).map(TiedEnd::end).toList());
        var seen = parts.of(tied.keySet(), reader);
        return seen.values().stream()
                .map(part -> new PartLinks(
                        choice(part),
                        tied.get(part.end()).stream().flatMap(each -> line(each, named, Map.of()).stream()).toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /**
     * What a link may lead to, among what holds the words (rule ME12).
     *
     * @param kind of what is looked for: of the measures database, a matter or a promise
     * @throws InvalidInput for words that cannot be looked for
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LinkChoice> choices(LinkKind kind, String words) {
        new InvalidInput.Check().present(kind, "otherKind").done();
        return switch (kind) {
            case SUGGESTION -> found(words, FoundKind.SUGGESTION, kind);
            case COMMITMENT -> found(words, FoundKind.COMMITMENT, kind);
            default -> book.alike(kind, words, MOST_CHOICES).stream().map(Links::choice).toList();
        };
    }

    private List<LinkChoice> found(String words, FoundKind sought, LinkKind kind) {
        var hits = search.find(new SearchQuery(words, Set.of(sought), 0, MOST_CHOICES)).items();
        var ends = hits.stream().map(Hit::sourceId).map(id -> new LinkEnd(kind, id)).toList();
        return choices(List.copyOf(parts.of(ends, callers.current()).values()));
    }

    private static List<LinkChoice> choices(List<CasePart> found) {
        return found.stream().map(Links::choice).toList();
    }

    private static LinkChoice choice(CasePart part) {
        return new LinkChoice(part.end().kind(), part.end().id(), part.title(), part.detail());
    }

    private static LinkChoice choice(NamedEnd named) {
        return new LinkChoice(named.end().kind(), named.end().id(), named.title(), named.detail());
    }

    /**
     * Ties two things by hand (rules ME12 and ME13).
     *
     * @throws InvalidInput {@code LINK_ENDS} unless one of them is of the measures database and the other something else
     * @throws NotFound {@code LINK_END_UNKNOWN}
     * @throws io.yinuo.shared.StateConflict {@code LINK_THERE}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("linking.tie")
    public UUID tie(TieThings command) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        var one = end(command.kind(), command.id());
        new InvalidInput.Check().present(command.otherKind(), "otherKind").present(command.otherId(), "otherId").done();
        var other = new LinkEnd(command.otherKind(), command.otherId());
        return book.tie(one, other, matterOf(one, other, actor));
    }

    /**
     * Has the system look for what belongs to the parts of a matter (rule ME13).
     *
     * @return how many proposals are new
     * @throws NotFound {@code CASE_UNKNOWN}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("linking.propose")
    public int propose(UUID suggestionId) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.bureauId());
        access.requireInside(actor, suggestionId);
        int proposed = proposing.propose(suggestionId, parts.ofMatter(suggestionId, actor));
        trail.note(null, actor.bureauId(), suggestionId, Change.set("proposals", proposed));
        return proposed;
    }

    /** A person says that what was proposed belongs together (rule ME13). */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("linking.confirm")
    public void confirm(UUID linkId, int expectedVersion) {
        decide(linkId, expectedVersion, true);
    }

    /** A person says that it does not; it is not proposed again (rule ME13). */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("linking.reject")
    public void reject(UUID linkId, int expectedVersion) {
        decide(linkId, expectedVersion, false);
    }

    private void decide(UUID linkId, int expectedVersion, boolean confirmed) {
        var actor = callers.current();
        var ends = book.ends(linkId);
        trail.about(null, actor.bureauId(), linkId);
        matterOf(ends.one(), ends.other(), actor);
        book.decide(linkId, expectedVersion, confirmed);
    }

    /** The matter to which one of the ends belongs, or null; both ends are there for whoever ties them. */
    private UUID matterOf(LinkEnd one, LinkEnd other, Actor actor) {
        var ofMatters = Stream.of(one, other).filter(end -> !end.kind().isOwn()).toList();
        var found = parts.of(ofMatters, actor);
        if (found.size() < ofMatters.size()) {
            throw new NotFound("LINK_END_UNKNOWN");
        }
        return found.values().stream().map(CasePart::suggestionId).findFirst().orElse(null);
    }

    /** The first ones that the reader may see, read until there are enough of them. */
    private List<LinkLine> lines(LinkEnd end, Actor reader, int enough) {
        var lines = new ArrayList<LinkLine>();
        boolean more = true;
        for (int first = 0; more && lines.size() < enough; first += CHUNK) {
            var tied = book.tiedTo(end, first, CHUNK);
            lines.addAll(seen(tied, reader));
            more = tied.size() == CHUNK;
        }
        return lines.stream().limit(enough).toList();
    }

    private List<LinkLine> seen(List<TiedEnd> tied, Actor reader) {
        var others = tied.stream().map(TiedEnd::end).collect(Collectors.toSet());
        var named = book.named(others);
        var seen = parts.of(others, reader);
        return tied.stream().flatMap(each -> line(each, named, seen).stream()).toList();
    }

    /** Nothing for what is not there any more, or not for the reader. */
    private static Optional<LinkLine> line(TiedEnd tied, Map<LinkEnd, NamedEnd> named, Map<LinkEnd, CasePart> seen) {
        var own = named.get(tied.end());
        var part = seen.get(tied.end());
        if (own == null && part == null) {
            return Optional.empty();
        }
        return Optional.of(new LinkLine(
                tied.linkId(), tied.end().kind(), tied.end().id(), own == null ? part.title() : own.title(),
                own == null ? part.detail() : own.detail(), part == null ? null : part.suggestionId(), tied.origin(),
                tied.standing(), tied.proposedBy(), tied.decidedBy(), tied.own(), tied.version()));
    }

    private static LinkEnd end(LinkKind kind, UUID id) {
        if (kind == null || id == null) {
            throw new NotFound("LINK_END_UNKNOWN");
        }
        return new LinkEnd(kind, id);
    }
}
