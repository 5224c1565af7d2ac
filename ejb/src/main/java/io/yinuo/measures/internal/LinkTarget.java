package io.yinuo.measures.internal;

import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.LinkedThing;
import jakarta.persistence.Tuple;
import java.util.UUID;

/** What of the measures database can stand at the end of a link, and the words by which it is known. */
enum LinkTarget {
    MEASURE(LinkKind.MEASURE, "MeasureRow", "o.title, o.place"),
    INDICATOR(LinkKind.INDICATOR, "IndicatorRow", "o.name, o.definition"),
    OBSERVATION(LinkKind.OBSERVATION, "ObservationRow", "o.place, o.source"),
    POLICY(LinkKind.POLICY, "PolicyRow", "o.title, o.documentNumber");

    private static final int ID = 2;
    private static final int TITLE = 3;
    private static final int DETAIL = 4;

    private final LinkKind kind;
    private final String rows;
    private final String words;

    LinkTarget(LinkKind kind, String rows, String words) {
        this.kind = kind;
        this.rows = rows;
        this.words = words;
    }

    LinkKind kind() {
        return kind;
    }

    String rows() {
        return rows;
    }

    String words() {
        return words;
    }

    LinkedThing thing(Tuple row) {
        return new LinkedThing(
                kind, row.get(ID, UUID.class), row.get(TITLE, String.class), row.get(DETAIL, String.class),
                row.get(0, LinkOrigin.class), row.get(1, LinkStanding.class));
    }
}
