package io.yinuo.audit.internal;

import io.yinuo.shared.Sha256;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * SHA-256 over the parts of an entry in a form that cannot be read in two ways.
 *
 * <p>Each part is one line: its length in characters, a colon and its text; an absent part is a dash. Instants are
 * ISO-8601 in UTC, ids in their usual form. Anybody can recompute it from the table.
 */
final class Fingerprint {

    /** What the first entry of a chain continues. */
    static final String ORIGIN = "0".repeat(64);

    private Fingerprint() {}

    static String of(Object... parts) {
        String canonical = Arrays.stream(parts).map(Fingerprint::line).collect(Collectors.joining("\n"));
        return Sha256.hex(canonical);
    }

    private static String line(Object part) {
        return part == null ? "-" : part.toString().length() + ":" + part;
    }
}
