package io.yinuo.assignment.internal;

import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks every hour which sections were silent until their term had ended; each line is a transaction of its own. */
@Singleton
@DependsOn("Migration")
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SilenceClock {

    private static final System.Logger LOG = System.getLogger(SilenceClock.class.getName());

    @Inject
    AssignmentSheets sheets;

    @PermitAll
    @Schedule(hour = "*", minute = "5", persistent = false)
    public void look() {
        sheets.silent().forEach(this::pass);
    }

    /** A section that speaks at this very moment, or a matter that has gone, is left as it is. */
    private void pass(UUID suggestionId) {
        try {
            sheets.passInSilence(suggestionId);
        } catch (Refusal refused) {
            LOG.log(WARNING, "The silence about {0} was not taken as a claim: {1}", suggestionId, refused.code());
        }
    }
}
