package io.yinuo.paper;

import io.yinuo.shared.InvalidInput;
import java.util.Objects;

/**
 * The words of a file (文字提取), or why there are none.
 *
 * @param words empty unless they were read
 */
public record PaperText(State state, String words) {

    /** What became of the reading. */
    public enum State {
        READ,
        /** A scan or drawing: there are no words in it. */
        NO_WORDS,
        /** It asks for a password. */
        PROTECTED,
        /** It is broken, or takes more time or memory than a letter may. */
        UNREADABLE,
        /** Words of this format are not read. */
        NOT_SUPPORTED
    }

    public PaperText {
        Objects.requireNonNull(state, "state");
    }

    /** The words, or that there are none. */
    public static PaperText of(String words) {
        return words.isBlank() ? without(State.NO_WORDS) : new PaperText(State.READ, words);
    }

    public static PaperText without(State state) {
        return new PaperText(state, "");
    }

    /**
     * The words, where a letter is wanted.
     *
     * @throws InvalidInput on the field: {@code LETTER_NO_WORDS}, {@code FILE_PROTECTED}, {@code LETTER_UNREADABLE},
     *     {@code LETTER_FORMAT}
     */
    public String require(String field) {
        return switch (state) {
            case READ -> words;
            case NO_WORDS -> throw new InvalidInput(field, "LETTER_NO_WORDS");
            case PROTECTED -> throw new InvalidInput(field, "FILE_PROTECTED");
            case UNREADABLE -> throw new InvalidInput(field, "LETTER_UNREADABLE");
            case NOT_SUPPORTED -> throw new InvalidInput(field, "LETTER_FORMAT");
        };
    }
}
