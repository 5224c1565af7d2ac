package io.yinuo.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person with account and grants, for the administrator (用户).
 *
 * @param userName null when the person has no account
 * @param locked whether the account is locked right now
 */
public record AccountView(PersonView person, String userName, boolean enabled, boolean locked, List<GrantView> grants) {

    /**
     * One grant.
     *
     * @param sectionId null when it counts for the whole bureau
     */
    public record GrantView(UUID id, String role, UUID sectionId, String sectionName, LocalDate grantedOn) {}

    public AccountView {
        grants = List.copyOf(grants);
    }
}
