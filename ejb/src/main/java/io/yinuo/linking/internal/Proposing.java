package io.yinuo.linking.internal;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.LinkBook;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.PolicyView;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.Memory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the system finds that may belong together (rule ME13): measures and indicators whose words are like those of a request
 * or a promise, as the memory beside a draft finds them, and documents that a paragraph names.
 */
@ApplicationScoped
public class Proposing {

    private static final int MOST_PARTS = 60;
    private static final int SHORTEST_TITLE = 6;

    @Inject
    Memory memory;

    @Inject
    Catalogue catalogue;

    @Inject
    LinkBook book;

    /** @return how many proposals are new */
    public int propose(UUID suggestionId, List<CasePart> parts) {
        var asked = parts.stream().limit(MOST_PARTS).toList();
        var policies = catalogue.policiesNamedIn(paragraphs(asked));
        var words = asked.stream().filter(Proposing::isAskedOrPromised).map(CasePart::title).collect(Collectors.toSet());
        var fitting = memory.fittingTo(suggestionId, words);
        var proposed = new ArrayList<UUID>();
        asked.forEach(part -> found(part, policies, fitting)
                .flatMap(end -> book.propose(part.end(), end, suggestionId).stream())
                .forEach(proposed::add));
        return proposed.size();
    }

    private static String paragraphs(List<CasePart> parts) {
        return parts.stream()
                .filter(part -> part.end().kind() == LinkKind.PARAGRAPH)
                .map(CasePart::title)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAskedOrPromised(CasePart part) {
        return part.end().kind() == LinkKind.REQUEST || part.end().kind() == LinkKind.COMMITMENT;
    }

    private static Stream<LinkEnd> found(CasePart part, List<PolicyView> policies, Map<String, List<Hit>> fitting) {
        return switch (part.end().kind()) {
            case REQUEST, COMMITMENT -> fitting.get(part.title()).stream().map(Proposing::end);
            case PARAGRAPH -> policies.stream()
                    .filter(policy -> isNamed(policy, part.title()))
                    .map(policy -> new LinkEnd(LinkKind.POLICY, policy.id()));
            default -> Stream.empty();
        };
    }

    private static LinkEnd end(Hit hit) {
        return new LinkEnd(hit.kind() == FoundKind.MEASURE ? LinkKind.MEASURE : LinkKind.INDICATOR, hit.sourceId());
    }

    /** By its number, or by its title between the marks of titles. */
    static boolean isNamed(PolicyView policy, String words) {
        boolean byNumber = policy.documentNumber() != null && words.contains(policy.documentNumber());
        return byNumber || policy.title().length() >= SHORTEST_TITLE && words.contains("《" + policy.title() + "》");
    }
}
