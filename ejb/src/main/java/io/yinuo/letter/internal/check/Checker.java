package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Finding;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs the checks over a letter (核稿检查). */
public final class Checker {

    private static final List<BiConsumer<Checked, Marks>> ON_WORDS = List.of(
            NumberChecks::check, StructureChecks::check, FigureChecks::check, NormChecks::check, CitationChecks::check,
            WordChecks::check, FieldChecks::check, PunctuationChecks::check, NameChecks::check, SentenceChecks::check, SameFigureChecks::check);
    private static final List<BiConsumer<Checked, Marks>> ON_REPLIES =
            List.of(KindCheck::check, HeadChecks::check, AddressChecks::check, FootChecks::check, PromiseChecks::check);

    /** An attachment may be a list or a table: its numbers and its sentences are not held to be those of a letter. */
    private static final List<BiConsumer<Checked, Marks>> ON_APPENDED = List.of(
            NumberChecks::check, FigureChecks::check, NormChecks::check, CitationChecks::check, WordChecks::check, FieldChecks::check,
            PunctuationChecks::check, NameChecks::check, SameFigureChecks::check);

    private Checker() {}

    /** All checks, for a reply. */
    public static List<Finding> check(Checked letter) {
        var marks = new Marks();
        ON_REPLIES.forEach(check -> check.accept(letter, marks));
        ON_WORDS.forEach(check -> check.accept(letter, marks));
        return marks.findings();
    }

    /** The checks that hold for any text. */
    public static List<Finding> checkWords(Checked letter) {
        return run(ON_WORDS, letter);
    }

    /** The checks for what is added behind a letter. */
    public static List<Finding> checkAppended(Checked attachment) {
        return run(ON_APPENDED, attachment);
    }

    private static List<Finding> run(List<BiConsumer<Checked, Marks>> checks, Checked letter) {
        var marks = new Marks();
        checks.forEach(check -> check.accept(letter, marks));
        return marks.findings();
    }
}
