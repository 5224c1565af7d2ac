package io.yinuo.register;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The sections to which a matter is to go (主办、协办科室).
 *
 * @param lead null where none is named
 * @param ground why, or null
 */
public record SectionsOfMatter(Named lead, List<Named> coHandlers, String ground) implements Serializable {

    /** A section with its name. */
    public record Named(UUID id, String name) implements Serializable {}

    public String coNames() {
        return String.join("、", coHandlers.stream().map(Named::name).toList());
    }
}
