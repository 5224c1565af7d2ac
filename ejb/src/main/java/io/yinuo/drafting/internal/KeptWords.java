package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.letter.LetterRule;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds words in a draft that the bureau keeps for letters and that may not be used today (rule X2).
 *
 * <p>They are known by what they say, however they came in: a field stands for whatever was put into it. Words that a usable
 * text has too are in order, and short ones say nothing.
 */
public final class KeptWords {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    private final StandardTextRow kept;
    private final List<Phrase> words;
    private final LocalDate today;

    private KeptWords(StandardTextRow kept, List<Phrase> words, LocalDate today) {
        this.kept = kept;
        this.words = words;
        this.today = today;
    }

    /**
     * Those of texts that may not be used on the day.
     *
     * @param usable passages that another text has, which may be used
     */
    static List<KeptWords> outOfTime(List<StandardTextRow> rows, Set<String> usable, LocalDate today) {
        return rows.stream().map(row -> new KeptWords(row, phrases(row, usable), today)).toList();
    }

    private static List<Phrase> phrases(StandardTextRow row, Set<String> usable) {
        return row.passages().stream()
                .map(StandardPassage::text)
                .filter(text -> !usable.contains(text))
                .map(Phrase::of)
                .filter(Phrase::isTelling)
                .toList();
    }

    /** Where they stand in the text, each once in a paragraph. */
    Stream<LetterFinding> in(List<Block> text) {
        return words.stream().flatMap(phrase -> text.stream()
                .flatMap(block -> phrase.in(block.text()).map(said -> finding(block, said)).stream()));
    }

    private LetterFinding finding(Block block, String said) {
        return new LetterFinding(
                LetterRule.X2.name(), FindingSeverity.WARNING, LetterRule.X2.phase(), block.id(), block.text().indexOf(said), said,
                message(), null);
    }

    /** The words between the fields of a passage, in their order. */
    private record Phrase(List<String> pieces) {

        private static final int TELLING = 10;
        private static final int MOST_FILLED = 120;

        static Phrase of(String text) {
            return new Phrase(Stream.of(LetterField.IN_TEXT.split(text)).filter(piece -> !piece.isEmpty()).toList());
        }

        boolean isTelling() {
            return pieces.stream().mapToInt(String::length).sum() >= TELLING;
        }

        /** The stretch of the text that says them, with what was put between them. */
        Optional<String> in(String text) {
            int start = text.indexOf(pieces.get(0));
            while (start >= 0) {
                int end = end(text, start);
                if (end > 0) {
                    return Optional.of(text.substring(start, end));
                }
                start = text.indexOf(pieces.get(0), start + 1);
            }
            return Optional.empty();
        }

        private int end(String text, int start) {
            int end = start;
            for (String piece : pieces) {
                int at = text.indexOf(piece, end);
                if (at < 0 || at > end + MOST_FILLED) {
                    return -1;
                }
                end = at + piece.length();
            }
            return end;
        }
    }

    private String message() {
        var state = kept.stateOn(today);
        if (state == StandardTextState.EARLY) {
            return MessageFormat.format(MESSAGES.getString("X2.early"), kept.name(), LetterPhrases.day(kept.usableFrom()));
        }
        return state == StandardTextState.LATE
                ? MessageFormat.format(MESSAGES.getString("X2.late"), kept.name(), LetterPhrases.day(kept.usableUntil()))
                : MessageFormat.format(MESSAGES.getString("X2.off"), kept.name());
    }
}
