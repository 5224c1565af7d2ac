package io.yinuo.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document that was found (检索结果).
 *
 * @param sourceId what it speaks of: the suggestion, the reply, the commitment, the measure, the indicator; the report, the talk, the
 *     bulletin
 * @param suggestionId the matter it belongs to, or null
 * @param reference the number of the suggestion or the letter, the source of a measure or a value; may be empty
 * @param text its own words
 * @param dated the day of referral or signature, or null
 * @param titleParts the title with what was looked for
 * @param excerpt where the words stand, or how the text begins
 * @param matched the words of the document for which it was found, the longest first
 */
public record Hit(
        FoundKind kind,
        UUID sourceId,
        UUID suggestionId,
        String reference,
        String title,
        String text,
        LocalDate dated,
        List<Segment> titleParts,
        List<Segment> excerpt,
        List<String> matched) {}
