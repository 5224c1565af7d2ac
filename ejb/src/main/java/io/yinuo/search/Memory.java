package io.yinuo.search;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.measures.Catalogue;
import io.yinuo.search.internal.FreshValues;
import io.yinuo.search.internal.SightedFinder;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The memory at the drafter's elbow (前事): what was suggested, answered and promised before on the matter at hand, and what
 * fits its requests, as far as the reader may see it (rule SR2).
 */
@Stateless
@RolesAllowed({
    Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR, Roles.SUPERVISOR
})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Memory {

    private static final int SUGGESTIONS = 4;
    private static final int PROMISES = 6;
    private static final int FOR_A_REQUEST = 3;
    private static final int MOST_REQUESTS = 10;

    /** Replies whose words widen the question for measures; two were best in {@code bench}. */
    private static final int RELATED = 2;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions matters;

    @Inject
    Drafting drafting;

    @Inject
    Commitments commitments;

    @Inject
    Catalogue catalogue;

    @Inject
    SightedFinder finder;

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} unless the reader is one of those who make its reply */
    public MemoryView ofCase(UUID suggestionId) {
        var reader = callers.current();
        access.requireInside(reader, suggestionId);
        var matter = matters.get(suggestionId);
        var text = matter.title() + "\n" + matter.body();
        var suggestions = telling(finder.like(text, FoundKind.SUGGESTION, "", suggestionId, reader, SUGGESTIONS))
                .map(this::earlier)
                .toList();
        var promises = telling(finder.like(text, FoundKind.COMMITMENT, "", suggestionId, reader, PROMISES))
                .flatMap(hit -> promised(hit, reader).stream())
                .toList();
        return new MemoryView(suggestions, promises, fitting(matter, reader));
    }

    /**
     * The measures and figures that fit each of these texts, which are of the matter or of its reply, measures first.
     *
     * @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} unless the reader is one of those who make its reply
     */
    public Map<String, List<Hit>> fittingTo(UUID suggestionId, Set<String> texts) {
        var reader = callers.current();
        access.requireInside(reader, suggestionId);
        var fitting = new HashMap<String, List<Hit>>();
        for (String text : texts) {
            var related = related(text, suggestionId, reader);
            fitting.put(text, Stream.concat(
                            fitting(text, FoundKind.MEASURE, related, reader), fitting(text, FoundKind.FIGURE, related, reader))
                    .toList());
        }
        return fitting;
    }

    /** What is shown says why; what has but the words of every letter in common is not shown (rule SR2). */
    private static Stream<Hit> telling(List<Hit> hits) {
        return hits.stream().filter(hit -> !hit.matched().isEmpty());
    }

    private MemoryView.Earlier earlier(Hit hit) {
        var delivered = drafting.repliesOf(hit.suggestionId()).stream()
                .filter(each -> each.status() == ReplyStatus.DELIVERED)
                .toList();
        return new MemoryView.Earlier(hit, ReplyView.latestOfMatter(delivered).orElse(null));
    }

    private Optional<MemoryView.Promised> promised(Hit hit, Actor reader) {
        return commitments.ofSuggestion(hit.suggestionId()).stream()
                .filter(each -> each.id().equals(hit.sourceId()))
                .map(each -> new MemoryView.Promised(hit, each, evidence(each, reader)))
                .findFirst();
    }

    /** Not of a matter that the reader sees as a submitter alone. */
    private CommitmentFile.Report evidence(CommitmentView promise, Actor reader) {
        return access.isInside(reader, promise.suggestionId()) ? commitments.evidenceOf(promise.id()).orElse(null) : null;
    }

    private List<MemoryView.Fitting> fitting(SuggestionView matter, Actor reader) {
        var requests = matter.requests().isEmpty()
                ? List.of(matter.title())
                : matter.requests().stream().map(request -> request.text()).limit(MOST_REQUESTS).toList();
        return requests.stream().map(request -> fitting(request, matter, reader)).toList();
    }

    private MemoryView.Fitting fitting(String request, SuggestionView matter, Actor reader) {
        var related = related(request, matter.id(), reader);
        var figures = fitting(request, FoundKind.FIGURE, related, reader).flatMap(this::figures).toList();
        return new MemoryView.Fitting(request, fitting(request, FoundKind.MEASURE, related, reader).toList(), figures);
    }

    /** The words of replies to other matters that are alike. */
    private String related(String request, UUID suggestionId, Actor reader) {
        return finder.like(request, FoundKind.REPLY, "", suggestionId, reader, RELATED).stream()
                .map(hit -> hit.title() + " " + hit.text())
                .collect(Collectors.joining("\n"));
    }

    private Stream<Hit> fitting(String request, FoundKind kind, String related, Actor reader) {
        return telling(finder.like(request, kind, related, null, reader, FOR_A_REQUEST));
    }

    private Stream<MemoryView.Figure> figures(Hit hit) {
        return FreshValues.of(catalogue.valuesOf(hit.sourceId())).stream().map(value -> new MemoryView.Figure(hit, value));
    }
}
