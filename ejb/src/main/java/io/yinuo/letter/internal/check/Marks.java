package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Finding;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.text.Span;
import java.text.MessageFormat;
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
            var message = MessageFormat.format(MESSAGES.getString(rule + "." + aspect), about);
            findings.add(new Finding(
                    rule.name(),
                    rule.severity(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end(),
                    message,
                    fix));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
