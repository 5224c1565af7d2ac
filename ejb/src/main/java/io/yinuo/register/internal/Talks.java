package io.yinuo.register.internal;

import io.yinuo.suggestion.SubmitterView;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * With whom of the submitters a talk was held (rule E2).
 *
 * <p>The record names those who took part in words. A talk that names no submitter was held with the lead.
 */
public final class Talks {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、，,；;。/（）()]+|和|与|及");
    private static final Pattern FORM_OF_ADDRESS = Pattern.compile("(人大代表|政协委员|代表|委员|同志|等)$");

    private Talks() {}

    /** @param participants as the section recorded them */
    public static boolean isWith(SubmitterView submitter, String participants, List<SubmitterView> submitters) {
        var words = Set.copyOf(BETWEEN_NAMES.splitAsStream(participants).map(Talks::plain).toList());
        return submitters.stream().noneMatch(each -> isNamed(each, words)) ? submitter.lead() : isNamed(submitter, words);
    }

    private static boolean isNamed(SubmitterView submitter, Set<String> words) {
        return words.contains(submitter.name()) || words.contains(plain(submitter.name()));
    }

    private static String plain(String word) {
        return FORM_OF_ADDRESS.matcher(word).replaceFirst("");
    }
}
