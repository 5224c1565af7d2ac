package io.yinuo.it.architecture.planted.intake;

import jakarta.ejb.Stateless;

/** Remembers something between two callers. */
@Stateless
class StatefulBoundary {

    private int calls;

    int count() {
        return ++calls;
    }
}
