package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The holders to whom secret matters are open (rule SE2): secretary and office director of the bureau, and the head of the
 * section that was named.
 *
 * <p>They are none of {@link CaseHolders}, so that no query over ordinary cases can meet them. Only grants of the person
 * count: who stands in for somebody is not thereby cleared for secrets.
 */
public final class SecretHolders {

    private SecretHolders() {}

    /** All for which the person stands. */
    public static Set<UUID> of(Actor actor) {
        return actor.grants().stream().filter(SecretHolders::counts).map(SecretHolders::key).collect(Collectors.toSet());
    }

    /** Those of the bureau who see each of its secret matters. */
    public static Set<UUID> office(UUID bureauId) {
        return Roles.OFFICE.stream().map(role -> key(role, bureauId)).collect(Collectors.toSet());
    }

    /** The head of the section. */
    public static UUID head(UUID sectionId) {
        return key(Roles.SECTION_HEAD, sectionId);
    }

    private static boolean counts(Grant grant) {
        return Roles.OFFICE.contains(grant.role()) || grant.role().equals(Roles.SECTION_HEAD) && grant.sectionId() != null;
    }

    private static UUID key(Grant grant) {
        return grant.role().equals(Roles.SECTION_HEAD) ? head(grant.sectionId()) : key(grant.role(), grant.bureauId());
    }

    private static UUID key(String role, UUID scope) {
        return UUID.nameUUIDFromBytes(("secret " + role + "@" + scope).getBytes(StandardCharsets.UTF_8));
    }
}
