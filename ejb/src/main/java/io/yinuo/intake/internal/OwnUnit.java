package io.yinuo.intake.internal;

import io.yinuo.suggestion.HandlingRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the bureau among the units that a list names, in full or without its place, and what part it plays. */
final class OwnUnit {

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\s\\u3000]+");
    private static final int SHORTEST_NAME = 3;

    private final String name;

    OwnUnit(String name) {
        this.name = name;
    }

    /** The part that the bureau plays, or null where it is named among neither. */
    HandlingRole role(String lead, String partners) {
        if (units(lead).anyMatch(this::isOwn)) {
            return others("", partners).isEmpty() ? HandlingRole.SOLE : HandlingRole.LEAD;
        }
        return units(partners).anyMatch(this::isOwn) ? HandlingRole.CO_HANDLER : null;
    }

    /** The other units of the case, in order. */
    String others(String lead, String partners) {
        return Stream.of(lead, partners)
                .flatMap(OwnUnit::units)
                .filter(unit -> !isOwn(unit))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private boolean isOwn(String unit) {
        return unit.length() >= SHORTEST_NAME && name.endsWith(unit);
    }

    private static Stream<String> units(String cell) {
        return List.of(BETWEEN.split(cell)).stream().filter(unit -> !unit.isBlank());
    }
}
