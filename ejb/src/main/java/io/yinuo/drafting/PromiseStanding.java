package io.yinuo.drafting;

import java.util.UUID;

/**
 * A sentence that promises, with what became of it (承诺语句认定).
 *
 * @param itemId the promise that quotes it, or null
 * @param reason why it was struck, or null
 */
public record PromiseStanding(PromiseSentence sentence, PromiseState state, UUID itemId, String reason) {

    /** Whether the draft cannot be handed in before somebody has looked at it. */
    public boolean holdsUp() {
        return state == PromiseState.TO_SETTLE || state == PromiseState.OPEN && sentence.asksForCard();
    }
}
