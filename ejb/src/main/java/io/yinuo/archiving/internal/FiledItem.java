package io.yinuo.archiving.internal;

import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ItemKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A paper in its place in the list. */
@Embeddable
record FiledItem(
        int position,
        @Enumerated(EnumType.STRING) ItemKind kind,
        String title,
        String number,
        LocalDate dated,
        String responsible,
        Integer pages) {

    static FiledItem of(int position, ArchiveItem item) {
        return new FiledItem(
                position, item.kind(), item.title(), item.number(), item.dated(), item.responsible(), item.pages());
    }

    ArchiveItem item() {
        return new ArchiveItem(kind, title, number, dated, responsible, pages);
    }
}
