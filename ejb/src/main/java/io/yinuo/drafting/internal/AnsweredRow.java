package io.yinuo.drafting.internal;

import io.yinuo.drafting.AnsweredPromise;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A promise at its place in the further reply that takes it up. */
@Embeddable
record AnsweredRow(int position, UUID commitmentId, String exactWords, UUID ownerSectionId, boolean kept) {

    static List<AnsweredRow> of(List<AnsweredPromise> promises) {
        var rows = new ArrayList<AnsweredRow>();
        promises.forEach(each -> rows.add(new AnsweredRow(
                rows.size() + 1, each.commitmentId(), each.exactWords(), each.ownerSectionId(), each.kept())));
        return rows;
    }

    AnsweredPromise promise() {
        return new AnsweredPromise(commitmentId, exactWords, ownerSectionId, kept);
    }
}
