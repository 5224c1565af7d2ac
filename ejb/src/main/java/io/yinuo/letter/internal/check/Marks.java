package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Finding;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The marks that the checks leave; of one rule not more than a reader wants to see. */
final class Marks {

    private static final int MOST_OF_A_RULE = 5;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.letter.findings", Locale.ROOT);

    private final Map<LetterRule, Integer> counts = new EnumMap<>(LetterRule.class);
    private final List<Finding> findings = new ArrayList<>();

    /** About something that is not there. */
    void missing(LetterRule rule, String aspect, Object... about) {
        add(rule, aspect, null, null, about);
    }

    /** At a place. */
    void at(Span place, LetterRule rule, String aspect, Object... about) {
        add(rule, aspect, place, null, about);
    }

    /** At a place, with the words to put there. */
    void fixable(Span place, String fix, LetterRule rule, String aspect, Object... about) {
        add(rule, aspect, place, fix, about);
    }

    private void add(LetterRule rule, String aspect, Span place, String fix, Object... about) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST_OF_A_RULE) {
            var message = message(rule + "." + aspect, about);
            findings.add(new Finding(
                    rule.name(),
                    rule.severity(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end(),
                    message,
                    fix));
        }
    }

    /** The words under the key, with what they are about in place of {0}, {1}. */
    private static String message(String key, Object... about) {
        var words = MESSAGES.getString(key);
        var message = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            message.append(words, from, open).append(about[words.charAt(open + 1) - '0']);
            from = open + "{0}".length();
        }
        return message.append(words, from, words.length()).toString();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
