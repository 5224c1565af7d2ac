package io.yinuo.web.messages;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Refusal;
import java.util.stream.Collectors;

/** A refusal as one sentence, for a row of a list that is carried out among others. */
public final class RefusalWords {

    private RefusalWords() {}

    /** The sentence in the language of the texts; of wrong values all that is wrong. */
    public static String of(Refusal refusal, Texts texts) {
        return refusal instanceof InvalidInput invalid
                ? invalid.errors().stream()
                        .map(error -> texts.get("error." + error.code(), error.parameters().toArray()))
                        .collect(Collectors.joining())
                : texts.get("error." + refusal.code(), refusal.parameters().toArray());
    }
}
