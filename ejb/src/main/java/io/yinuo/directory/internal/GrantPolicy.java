package io.yinuo.directory.internal;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import java.util.Set;
import java.util.UUID;

/** Which roles can be granted, and whether they are held in a section or in the whole bureau. */
final class GrantPolicy {

    private static final Set<String> IN_A_SECTION = Set.of(Roles.OFFICER, Roles.SECTION_HEAD);

    private static final Set<String> IN_THE_BUREAU = Set.of(
            Roles.SECRETARY,
            Roles.REVIEWER,
            Roles.VICE_DIRECTOR,
            Roles.DIRECTOR,
            Roles.SUPERVISOR,
            Roles.LIAISON,
            Roles.DEPUTY,
            Roles.ADMIN);

    private GrantPolicy() {}

    static void check(String role, UUID sectionId) {
        boolean inSection = IN_A_SECTION.contains(role);
        new InvalidInput.Check()
                .that(inSection || IN_THE_BUREAU.contains(role), "role", "ROLE_UNKNOWN", String.valueOf(role))
                .that(!inSection || sectionId != null, "sectionId", "ROLE_NEEDS_SECTION")
                .that(inSection || sectionId == null, "sectionId", "ROLE_OF_WHOLE_BUREAU")
                .done();
    }
}
