package io.yinuo.directory;

import java.util.UUID;

/** A person is about to be taken out of use (离岗); whoever knows of work that is left refuses it. */
public record PersonLeaving(UUID bureauId, UUID personId) {}
