package io.yinuo.directory;

import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailPage;
import io.yinuo.audit.TrailReader;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was done to people, grants, passwords and sections of the bureau (操作留痕): read by administrator and supervisor,
 * because those who administer must not be the only ones who can see it.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AdministrationTrail {

    private static final Set<String> READERS = Set.of(Roles.ADMIN, Roles.SUPERVISOR);

    @Inject
    Callers callers;

    @Inject
    TrailReader trail;

    @Inject
    DirectoryQuery query;

    /** One page of the entries of the caller's bureau, the newest first. */
    public TrailPage find(TrailFilter filter) {
        return trail.ofAdministration(bureau(), filter);
    }

    /** Everybody of the bureau whom an entry can name, by name. */
    public Map<UUID, String> people() {
        var names = new LinkedHashMap<UUID, String>();
        query.people(bureau()).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    /** People and sections of the bureau: what the ids in the entries stand for. */
    public Map<UUID, String> names() {
        var names = people();
        query.sections(bureau()).forEach(section -> names.put(section.id(), section.view().name()));
        return names;
    }

    private UUID bureau() {
        var actor = callers.current();
        if (!actor.holdsAnyOf(READERS, actor.bureauId())) {
            throw new Forbidden("ROLE_MISSING", Roles.SUPERVISOR);
        }
        return actor.bureauId();
    }
}
