package io.yinuo.directory;

import java.util.List;
import java.util.UUID;

/**
 * Adds a person, with an account where a user name is given.
 *
 * @param userName null for a person without an account
 * @param initialPassword null when one is to be made up
 * @param grants what the person may do from the first day
 */
public record NewPerson(
        UUID bureauId,
        String name,
        String title,
        String phone,
        String userName,
        String initialPassword,
        List<NewGrant> grants) {

    /**
     * A role in the bureau, or in one section of it.
     *
     * @param sectionId only for roles that are held in a section
     */
    public record NewGrant(String role, UUID sectionId) {}

    public NewPerson {
        grants = List.copyOf(grants);
    }
}
