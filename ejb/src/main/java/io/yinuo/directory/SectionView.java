package io.yinuo.directory;

import java.util.UUID;

/**
 * A section of a bureau (科室).
 *
 * @param viceDirectorId who oversees it (分管领导), or null
 * @param active false when nothing new is assigned to it
 */
public record SectionView(UUID id, UUID bureauId, String code, String name, UUID viceDirectorId, boolean active) {}
