package io.yinuo.drafting.internal;

import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.StandardPassage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/** A paragraph at its place in a kept text; those without words have none. */
@Embeddable
record PassageRow(
        int position,
        @Enumerated(EnumType.STRING) BlockLevel level,
        String text) {

    static List<PassageRow> of(List<StandardPassage> passages) {
        var rows = new ArrayList<PassageRow>();
        passages.stream()
                .filter(passage -> passage.text() != null && !passage.text().isBlank())
                .forEach(passage -> rows.add(new PassageRow(
                        rows.size() + 1, passage.level(), passage.text().strip().replace("\r\n", "\n").replace('\r', '\n'))));
        return rows;
    }

    StandardPassage passage() {
        return new StandardPassage(level, text);
    }
}
