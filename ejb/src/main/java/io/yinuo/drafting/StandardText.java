package io.yinuo.drafting;

import io.yinuo.suggestion.MatterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text that a bureau keeps for its letters (范文、常用语).
 *
 * @param matter the kind of matter it is for, or null for all of them
 * @param usableFrom the first day on which it may be used, or null
 * @param usableUntil the last day on which it may be used, or null
 * @param source where its words come from, such as a document; may be null
 * @param state as of today
 * @param version for the commands that change it
 */
public record StandardText(
        UUID id,
        StandardTextKind kind,
        String name,
        MatterKind matter,
        LocalDate usableFrom,
        LocalDate usableUntil,
        String source,
        List<StandardPassage> passages,
        StandardTextState state,
        String writtenBy,
        Instant writtenAt,
        int version) {

    /** Its words on one line, for lists. */
    public String words() {
        return String.join(" ", passages.stream().map(StandardPassage::text).toList());
    }

    public boolean isOff() {
        return state == StandardTextState.OFF;
    }
}
