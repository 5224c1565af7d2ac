package io.yinuo.directory;

import java.util.UUID;

/** A person as others see him or her: somebody of the bureau, or a deputy that it serves. */
public record PersonView(UUID id, UUID bureauId, String name, String title, String phone, boolean active) {}
