package io.yinuo.measures.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of what catalogues bring: made from the codes, so that they are the same everywhere and after every start. */
public final class CatalogueIds {

    private static final String SHARED = "shared";

    /** The bureau as text, or that the row is shared. */
    static String ownerKey(UUID bureauId) {
        return bureauId == null ? SHARED : bureauId.toString();
    }

    UUID theme(String code) {
        return of("theme", code);
    }

    UUID policy(String code) {
        return of("policy", code);
    }

    UUID indicator(String code) {
        return of("indicator", code);
    }

    UUID norm(String code) {
        return of("norm", code);
    }

    UUID observation(String code) {
        return of("observation", code);
    }

    UUID measure(String code) {
        return of("measure", code);
    }

    UUID link(UUID from, UUID to) {
        return of("link", from + " " + to);
    }

    private static UUID of(String kind, String code) {
        return code == null ? null : UUID.nameUUIDFromBytes(("yinuo " + kind + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
