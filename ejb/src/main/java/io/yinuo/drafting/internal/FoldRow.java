package io.yinuo.drafting.internal;

import io.yinuo.drafting.FoldedSentence;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A folded sentence at its place in the list. */
@Embeddable
record FoldRow(int position, UUID blockId, String words, String reason) {

    static List<FoldRow> of(List<FoldedSentence> folds) {
        var rows = new ArrayList<FoldRow>();
        folds.forEach(fold -> rows.add(new FoldRow(rows.size() + 1, fold.blockId(), fold.words(), fold.reason())));
        return rows;
    }

    FoldedSentence fold() {
        return new FoldedSentence(blockId, words, reason);
    }
}
