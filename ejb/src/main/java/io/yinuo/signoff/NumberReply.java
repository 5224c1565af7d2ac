package io.yinuo.signoff;

import io.yinuo.drafting.Block;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Proofreads a signed reply, then numbers and seals it, or returns it to its signatory (复核编号用印).
 *
 * @param correctedBlocks all paragraphs with slips set right, or null when there were none
 * @param sealNote how it was sealed, or null
 * @param checks what the office has looked at, all of it; null when another system keeps that list
 * @param outsideNumber the document number that another office system gave the letter, or null for the next one of the bureau
 */
public record NumberReply(
        String taskId,
        int expectedVersion,
        Decision decision,
        String note,
        List<Block> correctedBlocks,
        String sealNote,
        Set<ReleaseCheck> checks,
        String outsideNumber) {

    public NumberReply {
        correctedBlocks = correctedBlocks == null
                ? null
                : correctedBlocks.stream().filter(Objects::nonNull).toList();
        checks = checks == null ? null : Set.copyOf(checks);
        outsideNumber = outsideNumber == null || outsideNumber.isBlank() ? null : outsideNumber.strip();
    }

    /** Where another system keeps the list of what was looked at. */
    public NumberReply(
            String taskId, int expectedVersion, Decision decision, String note, List<Block> correctedBlocks, String sealNote) {
        this(taskId, expectedVersion, decision, note, correctedBlocks, sealNote, null, null);
    }
}
