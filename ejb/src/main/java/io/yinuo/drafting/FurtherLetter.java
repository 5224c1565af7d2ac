package io.yinuo.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a further reply on promises begins with (承诺再次答复).
 *
 * @param officerId who drafts it
 * @param promises at least one, in their order
 */
public record FurtherLetter(UUID suggestionId, UUID officerId, List<TakenUp> promises) {

    /**
     * A promise with what became of it.
     *
     * @param documentNumber of the letter that made it, with the day of that letter
     * @param account what its section reported, or why it cannot be kept
     */
    public record TakenUp(AnsweredPromise promise, String documentNumber, LocalDate promisedOn, String account) {}
}
