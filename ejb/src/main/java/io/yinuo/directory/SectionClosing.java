package io.yinuo.directory;

import java.util.UUID;

/** A section is about to be closed without a successor (科室停用); whoever knows of work that is left refuses it. */
public record SectionClosing(UUID bureauId, UUID sectionId) {}
