package io.yinuo.directory;

import java.io.Serializable;
import java.util.UUID;

/**
 * A section of a bureau (科室).
 *
 * @param viceDirectorId who oversees it (分管领导), or null
 * @param active false when nothing new is assigned to it
 * @param successorId the section that does its work since it was merged, or null
 */
public record SectionView(
        UUID id, UUID bureauId, String code, String name, UUID viceDirectorId, boolean active, UUID successorId)
        implements Serializable {

    /** Whether somebody does its work: itself, or the section into which it was merged. */
    public boolean isAtWork() {
        return active || successorId != null;
    }
}
