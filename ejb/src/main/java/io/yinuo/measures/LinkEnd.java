package io.yinuo.measures;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What stands at one end of a link (关联一端). */
public record LinkEnd(LinkKind kind, UUID id) implements Serializable, Comparable<LinkEnd> {

    /** Both in the order in which a link is kept. */
    public static List<LinkEnd> pair(LinkEnd one, LinkEnd other) {
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    /** By kind and id: a link is kept once, with the lesser end first. */
    @Override
    public int compareTo(LinkEnd other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }
}
