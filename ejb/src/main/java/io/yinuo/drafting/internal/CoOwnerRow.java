package io.yinuo.drafting.internal;

import io.yinuo.drafting.PromisedItem;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A section that helps to keep a promised item. */
@Embeddable
record CoOwnerRow(UUID itemId, UUID sectionId) {

    /** @param rows of the promises, in the same order, for those that had no id yet */
    static List<CoOwnerRow> of(List<PromisedItem> items, List<PromiseRow> rows) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> items.get(i).terms().coOwnerSectionIds().stream()
                        .sorted()
                        .map(section -> new CoOwnerRow(rows.get(i).id(), section)))
                .toList();
    }
}
