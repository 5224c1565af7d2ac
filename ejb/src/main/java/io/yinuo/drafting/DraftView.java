package io.yinuo.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of the text, with the answers and promises as they stand now (草稿). */
public record DraftView(
        UUID replyId,
        int number,
        List<Block> blocks,
        List<RequestAnswer> answers,
        List<PromisedItem> promises,
        String writtenBy,
        Instant writtenAt) {}
