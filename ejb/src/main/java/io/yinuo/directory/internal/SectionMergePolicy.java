package io.yinuo.directory.internal;

import io.yinuo.shared.StateConflict;

/** Which section can be merged into which (rule SC2). */
public final class SectionMergePolicy {

    private SectionMergePolicy() {}

    /**
     * @throws StateConflict {@code SECTION_MERGES_INTO_ITSELF}, {@code SECTION_OTHER_BUREAU}, {@code SECTION_MERGED_ALREADY},
     *     {@code SUCCESSOR_CLOSED}
     */
    public static void check(Section section, Section successor) {
        refuse(section.id().equals(successor.id()), "SECTION_MERGES_INTO_ITSELF");
        refuse(!section.bureauId().equals(successor.bureauId()), "SECTION_OTHER_BUREAU");
        refuse(section.successorId() != null, "SECTION_MERGED_ALREADY");
        refuse(!successor.view().active(), "SUCCESSOR_CLOSED");
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new StateConflict(code);
        }
    }
}
