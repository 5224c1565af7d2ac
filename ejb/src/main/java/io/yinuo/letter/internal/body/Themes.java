package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.List;

/** The themes of the double-reduction catalogue that a sentence touches, by its words. */
public final class Themes {

    private static final List<RuleFile.Entry> THEMES = RuleFile.read("themes.txt");

    private Themes() {}

    public static List<String> in(String words) {
        return in(new Phrase(words));
    }

    static List<String> in(Phrase words) {
        return THEMES.stream().filter(theme -> theme.in(words)).map(RuleFile.Entry::name).toList();
    }
}
