package io.yinuo.search.internal;

import java.util.Set;

/** The paragraphs of a frozen letter, out of its canonical text (ADR 0006). */
final class LetterWords {

    private static final Set<String> PARAGRAPHS = Set.of("H1", "H2", "H3", "H4", "BODY", "ATTACHMENT");

    private LetterWords() {}

    static String of(String canonical) {
        var words = new StringBuilder();
        boolean inside = false;
        for (var line : canonical.split("\n")) {
            var part = line.split("\t", 2);
            inside = part[0].isEmpty() ? inside : PARAGRAPHS.contains(part[0]);
            if (inside && part.length == 2) {
                words.append(words.isEmpty() ? "" : "\n").append(part[1]);
            }
        }
        return words.toString();
    }
}
