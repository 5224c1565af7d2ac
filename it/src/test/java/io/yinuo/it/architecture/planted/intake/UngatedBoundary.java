package io.yinuo.it.architecture.planted.intake;

import jakarta.ejb.Stateless;

/** Lets anybody in. */
@Stateless
public class UngatedBoundary {

    public void open() {
        hashCode();
    }
}
