package io.yinuo.deadline.internal;

import io.yinuo.deadline.Recounts;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Carries recounts on as the application itself, each chunk in a transaction of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecountRunner {

    @Inject
    Recounts recounts;

    @PermitAll
    public void finish(UUID recountId) {
        boolean more = true;
        while (more) {
            more = advance(recountId);
        }
    }

    /** A chunk that lost a race against somebody's command waits for the next round. */
    private boolean advance(UUID recountId) {
        try {
            return recounts.advance(recountId);
        } catch (RuntimeException failure) {
            LostRace.in(failure).orElseThrow(() -> failure);
            return false;
        }
    }
}
