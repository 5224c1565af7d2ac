package io.yinuo.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the reply says to one request (对诉求的答复).
 *
 * @param state null while only the paragraph is known that will answer it
 * @param summary the answer in one line, for those who review
 * @param blockId the paragraph that answers
 */
public record RequestAnswer(UUID requestId, AnswerState state, String summary, UUID blockId) {

    /** What of it is missing, beside this text (rule C1): nothing of a whole answer. */
    public Set<AnswerPart> missing(List<Block> text) {
        var missing = EnumSet.noneOf(AnswerPart.class);
        if (!tellsHow()) {
            missing.add(AnswerPart.STATE);
        }
        if (summary == null || summary.isBlank()) {
            missing.add(AnswerPart.SUMMARY);
        }
        if (text.stream().noneMatch(block -> block.id().equals(blockId) && !block.text().isBlank())) {
            missing.add(AnswerPart.PARAGRAPH);
        }
        return missing;
    }

    /** Whether it says how the request is answered, whatever else is missing. */
    public boolean tellsHow() {
        return state != null;
    }
}
