package io.yinuo.measures;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is done for double reduction (措施).
 *
 * @param sectionId the section of the bureau that owns it, or null where another unit does
 * @param unitName the unit that owns it, or null where a section does
 * @param own whether it is the reader's bureau's own and may be changed by it
 */
public record MeasureView(
        UUID id,
        String code,
        String title,
        String description,
        String themeCode,
        UUID sectionId,
        String sectionName,
        String unitName,
        MeasureState state,
        Reach reach,
        String place,
        AsOf begins,
        AsOf ends,
        UUID policyId,
        String source,
        String passage,
        String retiredReason,
        boolean own,
        Instant changedAt,
        int version) {

    /** Who answers for it. */
    public String owner() {
        return sectionName == null ? unitName : sectionName;
    }
}
