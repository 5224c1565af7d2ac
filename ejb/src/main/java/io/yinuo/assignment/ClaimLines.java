package io.yinuo.assignment;

import java.util.List;
import java.util.UUID;

/** A section claims its lines of a sheet (认领), several at once. */
public record ClaimLines(List<Claim> claims) {

    public ClaimLines {
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /**
     * One line.
     *
     * @param officerId who will draft, or null to name the officer after the approval
     */
    public record Claim(String taskId, UUID officerId) {}
}
