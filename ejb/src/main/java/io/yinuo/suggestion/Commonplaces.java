package io.yinuo.suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in nearly every suggestion (套话), and therefore says nothing of what two texts have in common.
 *
 * <p>Rule SR2: what is shown beside a draft says why, in words of which one can tell something.
 */
public final class Commonplaces {

    private static final int MOST_WORDS = 6;

    private static final Pattern COMMON = Pattern.compile(
            "关于|建议|提案|议案|进一步|加强|加快|推进|推动|开展|实施|落实|工作|问题|全市|我市|学校|[的和及与了在是对为]");

    private Commonplaces() {}

    /** The telling ones of these words, the longest first. */
    public static List<String> left(Collection<String> words) {
        return words.stream()
                .map(word -> COMMON.matcher(word).replaceAll(""))
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }
}
