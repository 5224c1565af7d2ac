package io.yinuo.drafting.internal;

import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SuggestionView;
import java.util.Set;
import java.util.stream.Collectors;

/** How much a kept text has in common with what a matter asks for (贴合度): the pairs of characters that both have. */
final class Fit {

    private final Set<String> asked;

    private Fit(Set<String> asked) {
        this.asked = asked;
    }

    static Fit to(SuggestionView matter) {
        var requests = matter.requests().stream().map(RequestView::text).collect(Collectors.joining("\n"));
        return new Fit(ParagraphMatch.pairs(matter.title() + "\n" + requests));
    }

    /** From 0 upwards; what every matter asks for counts as little as anything else. */
    int of(StandardTextRow text) {
        var words = text.name() + "\n" + text.passages().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
        return (int) ParagraphMatch.pairs(words).stream().filter(asked::contains).count();
    }
}
