package io.yinuo.drafting;

import java.util.UUID;

/**
 * What the reply says to one request (对诉求的答复).
 *
 * @param state null while only the paragraph is known that will answer it
 * @param summary the answer in one line, for those who review
 * @param blockId the paragraph that answers
 */
public record RequestAnswer(UUID requestId, AnswerState state, String summary, UUID blockId) {

    /** Whether it says how the request is answered, whatever else is missing. */
    public boolean tellsHow() {
        return state != null;
    }
}
