package io.yinuo.letter;

import io.yinuo.letter.internal.body.Themes;
import java.util.List;

/**
 * Tells of which themes words speak (主题识别), by the codes of the measures database.
 *
 * <p>Plain computing, by the rules that also read the measures and promises of whole letters.
 */
public final class ThemeReader {

    private ThemeReader() {}

    /** The themes that the words touch, in the order of the rules; empty when they touch none. */
    public static List<String> in(String words) {
        return Themes.in(words);
    }

    /** The themes of the first of these that touches any: a promise that names none is one of the theme of its matter. */
    public static List<String> ofFirst(String... texts) {
        for (String text : texts) {
            var themes = text == null ? List.<String>of() : in(text);
            if (!themes.isEmpty()) {
                return themes;
            }
        }
        return List.of();
    }
}
