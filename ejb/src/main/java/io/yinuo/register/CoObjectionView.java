package io.yinuo.register;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a co-handling section says against its part in a line of a sheet (协办异议).
 *
 * @param by who spoke for the section
 */
public record CoObjectionView(UUID sectionId, String section, String by, String reason) implements Serializable {}
