package io.yinuo.document.internal.layout;

import java.util.List;

/** One page with all that stands on it, in the order in which it is read. */
public record Page(List<Mark> marks) {

    public Page {
        marks = List.copyOf(marks);
    }
}
