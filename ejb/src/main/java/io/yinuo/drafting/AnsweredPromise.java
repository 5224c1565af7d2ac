package io.yinuo.drafting;

import java.util.UUID;

/**
 * A promise of an earlier letter that a further reply takes up (再次答复的承诺).
 *
 * @param exactWords as that letter made it
 * @param ownerSectionId agrees to what the reply says of it, unless it leads the matter
 * @param kept whether it was verified as kept, or else cannot be kept
 */
public record AnsweredPromise(UUID commitmentId, String exactWords, UUID ownerSectionId, boolean kept) {

    /** Whether these words are, or hold, those of the promise; how they are set apart does not matter. */
    public boolean isQuotedBy(String words) {
        return bare(words).contains(bare(exactWords));
    }

    /** Whether these words do no more than repeat the promise. */
    public boolean isRepeatedBy(String words) {
        return isQuotedBy(words) || bare(exactWords).contains(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u3000]", "");
    }
}
