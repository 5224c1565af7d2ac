package io.yinuo.signoff;

import io.yinuo.drafting.Block;
import java.util.List;
import java.util.Objects;

/**
 * Proofreads a signed reply, then numbers and seals it, or returns it to its signatory (复核编号用印).
 *
 * @param correctedBlocks all paragraphs with slips set right, or null when there were none
 * @param sealNote how it was sealed, or null
 */
public record NumberReply(
        String taskId, int expectedVersion, Decision decision, String note, List<Block> correctedBlocks, String sealNote) {

    public NumberReply {
        correctedBlocks = correctedBlocks == null
                ? null
                : correctedBlocks.stream().filter(Objects::nonNull).toList();
    }
}
