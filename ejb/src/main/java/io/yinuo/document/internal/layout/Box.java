package io.yinuo.document.internal.layout;

import java.util.List;
import java.util.Optional;

/** A piece of a document that is put on a page below the one before it. */
interface Box {

    double height();

    /** What it puts on the page, measured from its own upper edge. */
    List<Mark> marks();

    /** Whether it may not be the last of a page. */
    boolean staysWithNext();

    /** Whether it is left out at the top of a page. */
    default boolean isGap() {
        return false;
    }

    /** Whether it is text of the letter, of which some must stand above a signature. */
    default boolean isText() {
        return false;
    }

    /** Whether it begins a new page. */
    default boolean beginsPage() {
        return false;
    }

    /** Whether it begins on a line of the grid. */
    default boolean isOnGrid() {
        return true;
    }

    /** What is repeated above it where it begins a page. */
    default List<Box> repeated() {
        return List.of();
    }

    /** The part that fits into the room, and the rest; empty where it is not divided. */
    default Optional<Parts> divided(double room) {
        return Optional.empty();
    }

    /** A box in two. */
    record Parts(Box fitting, Box rest) {}
}
