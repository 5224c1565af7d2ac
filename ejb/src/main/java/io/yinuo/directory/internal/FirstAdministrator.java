package io.yinuo.directory.internal;

import io.yinuo.directory.Administration;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.StandardSection;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

/** Founds the first bureau with its administrator from the environment; there is no default password. */
@Stateless
@RunAs(Roles.ENGINE)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    Administration administration;

    @Inject
    PeopleAdministration people;

    /** Does nothing where somebody can already administer. */
    @PermitAll
    public void ensure() {
        long administrators = em.createQuery("select count(g) from RoleGrant g where g.role = :role", Long.class)
                .setParameter("role", Roles.ADMIN)
                .getSingleResult();
        if (administrators > 0) {
            return;
        }
        var wanted = FirstBureau.from(System.getenv());
        if (wanted.isPresent()) {
            found(wanted.get());
        } else {
            LOG.warning("Nobody can sign in yet: set " + FirstBureau.ADMIN_USER + " and " + FirstBureau.ADMIN_PASSWORD
                    + " and start again.");
        }
    }

    private void found(FirstBureau wanted) {
        UUID bureau = administration.addBureau(wanted.bureau());
        for (StandardSection section : StandardSection.values()) {
            administration.addSection(bureau, section.name(), section.label());
        }
        var administrator = List.of(new NewPerson.NewGrant(Roles.ADMIN, null));
        people.addPerson(new NewPerson(
                bureau, wanted.userName(), null, null, wanted.userName(), wanted.password(), administrator));
        LOG.info("The first administrator is " + wanted.userName() + ".");
    }
}
