package io.yinuo.it.architecture.planted.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Writes and leaves no trail. */
@Stateless
public class SilentBoundary {

    @RolesAllowed("SECRETARY")
    public void register() {
        hashCode();
    }
}
