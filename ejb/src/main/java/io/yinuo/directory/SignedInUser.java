package io.yinuo.directory;

import java.util.Set;
import java.util.UUID;

/**
 * An account whose owner is signed in, as it is right now.
 *
 * @param name of the person
 * @param roles held in whatever scope; the coarse gate of the container
 * @param locale preferred language, such as {@code zh-CN}
 * @param mustChangePassword whether somebody else knows the password, so that nothing but changing it is allowed
 * @param stamp changes with the password, so that sessions of the old one end
 */
public record SignedInUser(
        UUID personId,
        String userName,
        String name,
        Set<String> roles,
        String locale,
        boolean mustChangePassword,
        String stamp) {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }
}
