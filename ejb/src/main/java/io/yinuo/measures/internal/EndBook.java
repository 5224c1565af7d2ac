package io.yinuo.measures.internal;

import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** By which code a table names what a link ties, and what is tied already. */
final class EndBook {

    private final Map<List<Object>, LinkEnd> ends = new HashMap<>();
    private final Map<LinkEnd, String> codes = new HashMap<>();
    private final Map<List<LinkEnd>, MeasureLinkRow> tied = new HashMap<>();

    /** A later one of the same code, which is the bureau's own, stands before an earlier one. */
    void name(LinkKind kind, String code, UUID id) {
        var end = new LinkEnd(kind, id);
        var before = ends.put(List.of(kind, code), end);
        codes.remove(before);
        codes.putIfAbsent(end, code);
    }

    /** @param links what is shared before what is the bureau's own */
    void tie(List<MeasureLinkRow> links) {
        links.forEach(link -> tied.putIfAbsent(LinkEnd.pair(link.from(), link.to()), link));
    }

    /** What bears that code, or null. */
    LinkEnd end(LinkKind kind, String code) {
        return kind == null || code == null ? null : ends.get(List.of(kind, code));
    }

    /** The code that leads to it, or null where none does. */
    String code(LinkEnd end) {
        return codes.get(end);
    }

    /** The link between the two, however it stands, or null. */
    MeasureLinkRow link(LinkEnd one, LinkEnd other) {
        return tied.get(LinkEnd.pair(one, other));
    }
}
