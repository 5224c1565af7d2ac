package io.yinuo.drafting;

import java.util.UUID;

/**
 * A slip that the proofreader set right, with both texts (勘误).
 *
 * @param paragraph its place in the letter, from 1
 */
public record Correction(UUID blockId, int paragraph, String before, String after) {

    private static final int AROUND = 6;

    /** The place that changed, as it was, with a few characters around it. */
    public String excerptBefore() {
        return excerpt(before);
    }

    /** The place that changed, as it is now. */
    public String excerptAfter() {
        return excerpt(after);
    }

    private String excerpt(String text) {
        int from = Math.max(0, sameAtStart() - AROUND);
        int to = Math.min(text.length(), text.length() - sameAtEnd() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private int sameAtStart() {
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd() {
        int same = 0;
        int most = Math.min(before.length(), after.length()) - sameAtStart();
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
