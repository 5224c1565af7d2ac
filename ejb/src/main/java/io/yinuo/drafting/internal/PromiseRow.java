package io.yinuo.drafting.internal;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

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
        @Enumerated(EnumType.STRING) DueKind dueKind,
        UUID partOf,
        String outsideUnit,
        @Enumerated(EnumType.STRING) TermBasis targetBasis,
        @Enumerated(EnumType.STRING) TermBasis dueBasis,
        String duePhrase,
        boolean toSettle) {

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
                    item.dueKind(),
                    item.terms().partOf(),
                    item.terms().outsideUnit(),
                    item.terms().targetBasis(),
                    item.terms().dueBasis(),
                    item.terms().duePhrase(),
                    item.terms().toSettle()));
        }
        return rows;
    }

    /** @param coOwners of all promises of the reply */
    PromisedItem item(List<CoOwnerRow> coOwners) {
        var helping = coOwners.stream()
                .filter(each -> each.itemId().equals(id))
                .map(CoOwnerRow::sectionId)
                .collect(Collectors.toSet());
        var terms = new PromiseTerms(partOf, outsideUnit, helping, targetBasis, dueBasis, duePhrase, toSettle);
        return new PromisedItem(id, blockId, exactWords, ownerSectionId, target, dueOn, dueKind, terms);
    }
}
