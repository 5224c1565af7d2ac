package io.yinuo.web.feedback;

import io.yinuo.feedback.AcceptRating;
import io.yinuo.feedback.RatingLists;
import io.yinuo.web.messages.RefusalWords;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Accepts the rows of a list of ratings one by one, each in its own transaction: one that is refused keeps no other back. */
@Dependent
public class RatingAcceptance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RatingLists lists;

    /**
     * What became of a row.
     *
     * @param code of the refusal, or null when the rating was taken
     * @param detail the refusal in words, or null
     */
    public record Outcome(String code, String detail) implements Serializable {}

    /** Accepts the row, or says in the reader's language why not. */
    public Outcome accept(AcceptRating row, Texts texts) {
        return RefusalWords.refusalOf(() -> lists.accept(row))
                .map(refusal -> new Outcome(refusal.code(), RefusalWords.of(refusal, texts)))
                .orElseGet(() -> new Outcome(null, null));
    }
}
