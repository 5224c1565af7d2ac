package io.yinuo.linking;

import java.util.List;

/** A part of a matter with what is tied to it (本件关联). */
public record PartLinks(LinkChoice part, List<LinkLine> lines) {

    public PartLinks {
        lines = List.copyOf(lines);
    }
}
