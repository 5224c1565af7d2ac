package io.yinuo.directory;

import java.util.UUID;

/**
 * A section was merged into another one, or taken out of it again (科室合并).
 *
 * @param overseerBefore the vice director who oversaw it until now, or null
 * @param overseer who oversees it from now on, or null
 */
public record SectionMerged(UUID bureauId, UUID sectionId, UUID overseerBefore, UUID overseer) {}
