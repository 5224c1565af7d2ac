package io.yinuo.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of the text and of its answers to the requests, with the promises as they stand now (草稿). */
public record DraftView(
        UUID replyId,
        int number,
        List<Block> blocks,
        List<RequestAnswer> answers,
        List<PromisedItem> promises,
        List<FoldedSentence> folds,
        String writtenBy,
        Instant writtenAt) {

    /** The letter alone, as its recipients have it: no line of answer, no name from inside (rule E1). */
    DraftView asSent() {
        return new DraftView(replyId, number, blocks, List.of(), List.of(), List.of(), null, null);
    }
}
