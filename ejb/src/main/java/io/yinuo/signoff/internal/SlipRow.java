package io.yinuo.signoff.internal;

import io.yinuo.drafting.Correction;
import io.yinuo.signoff.Slip;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A slip in the order of the letter; the versions of the text keep both texts whole. */
@Embeddable
record SlipRow(
        int paragraph, @Column(name = "before_words") String before, @Column(name = "after_words") String after) {

    private static final int LONGEST = 400;

    static SlipRow of(Correction correction) {
        return new SlipRow(correction.paragraph(), cut(correction.excerptBefore()), cut(correction.excerptAfter()));
    }

    Slip slip() {
        return new Slip(paragraph, before, after);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
