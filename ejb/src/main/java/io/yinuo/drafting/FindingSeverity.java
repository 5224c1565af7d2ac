package io.yinuo.drafting;

import io.yinuo.letter.LetterReading.Finding;
import java.util.Locale;

/** How much a finding weighs (轻重): an error holds the letter up, a warning asks for a second look, a hint may be left. */
public enum FindingSeverity {
    ERROR,
    WARNING,
    HINT;

    /** As the checklist calls it. */
    public static FindingSeverity of(Finding finding) {
        return valueOf(finding.severity().toUpperCase(Locale.ROOT));
    }
}
