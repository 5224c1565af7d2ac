package io.yinuo.drafting.internal;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A promised item at its place in the list. */
@Embeddable
record PromiseRow(
        UUID id,
        int position,
        UUID blockId,
        String exactWords,
        UUID ownerSectionId,
        String target,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) DueKind dueKind) {

    static List<PromiseRow> of(List<PromisedItem> items) {
        var rows = new ArrayList<PromiseRow>();
        for (PromisedItem item : items) {
            rows.add(new PromiseRow(
                    Objects.requireNonNullElseGet(item.id(), UUID::randomUUID),
                    rows.size() + 1,
                    item.blockId(),
                    item.exactWords(),
                    item.ownerSectionId(),
                    item.target(),
                    item.dueOn(),
                    item.dueKind()));
        }
        return rows;
    }

    PromisedItem item() {
        return new PromisedItem(id, blockId, exactWords, ownerSectionId, target, dueOn, dueKind);
    }
}
