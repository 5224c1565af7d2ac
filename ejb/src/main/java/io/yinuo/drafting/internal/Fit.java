package io.yinuo.drafting.internal;

import io.yinuo.drafting.LetterField;
import io.yinuo.suggestion.Commonplaces;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SuggestionView;
import java.util.ArrayList;
import java.util.List;
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
        return (int) ParagraphMatch.pairs(words(text)).stream().filter(asked::contains).count();
    }

    /** The telling words that both have, the longest first; the names of fields are none. */
    List<String> common(StandardTextRow text) {
        var words = LetterField.IN_TEXT.matcher(words(text)).replaceAll("\n");
        var runs = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i < words.length(); i++) {
            boolean goesOn = i + 1 < words.length() && isCommon(words.substring(i, i + 2));
            if (goesOn && from < 0) {
                from = i;
            } else if (!goesOn && from >= 0) {
                runs.add(words.substring(from, i + 1));
                from = -1;
            }
        }
        return Commonplaces.left(runs);
    }

    private boolean isCommon(String pair) {
        return pair.chars().allMatch(Character::isLetterOrDigit) && asked.contains(pair);
    }

    private static String words(StandardTextRow text) {
        return text.name() + "\n" + text.passages().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
    }
}
