package io.yinuo.shared;

/** A part of the application without which nobody can work; the health answer asks them all. */
public interface Readiness {

    /** What it is, such as {@code database}. */
    String name();

    /** Whether it can serve now; an exception means no. */
    boolean isReady();
}
