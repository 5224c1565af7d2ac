package io.yinuo.web.messages;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A refusal as one sentence, for a row of a list that is carried out among others. */
public final class RefusalWords {

    private RefusalWords() {}

    /** Takes the step; the refusal that it ended with, or nothing. */
    public static Optional<Refusal> refusalOf(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        } catch (RuntimeException failure) {
            return Optional.of(LostRace.ofAPerson(failure).orElseThrow(() -> failure));
        }
    }

    /** The sentence in the language of the texts; of wrong values all that is wrong. */
    public static String of(Refusal refusal, Texts texts) {
        return refusal instanceof InvalidInput invalid
                ? invalid.errors().stream()
                        .map(error -> texts.get("error." + error.code(), error.parameters().toArray()))
                        .collect(Collectors.joining())
                : texts.get("error." + refusal.code(), refusal.parameters().toArray());
    }
}
