package io.yinuo.letter;

import io.yinuo.letter.internal.body.Details;
import io.yinuo.letter.internal.body.Documents;
import io.yinuo.letter.internal.body.Figures;
import io.yinuo.letter.internal.body.Measures;
import io.yinuo.letter.internal.body.Promises;
import io.yinuo.letter.internal.body.Requests;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.body.Sentences;
import io.yinuo.letter.internal.check.Checked;
import io.yinuo.letter.internal.check.Checker;
import io.yinuo.letter.internal.header.HeaderReader;
import io.yinuo.letter.internal.header.Layout;
import io.yinuo.letter.internal.header.LetterKind;
import io.yinuo.letter.internal.text.Cleaner;
import io.yinuo.letter.internal.text.Folded;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Paragraphs;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a letter (读函): its fields, what was done, what is promised, what it cites, and what a reviewer would mark.
 *
 * <p>Plain computing without state: neither a container, nor a network, nor a clock.
 */
public final class LetterReader {

    private LetterReader() {}

    /** The paragraphs of the letter itself, without its head and what identifies it at the foot. */
    public static LetterParts parts(String letter) {
        var layout = Layout.of(Paragraphs.of(new Folded(letter)));
        var below = layout.tail().stream().filter(each -> each.text().indexOf('。') >= 0 && !each.text().startsWith("抄"));
        var text = Stream.concat(layout.body().stream(), below).map(LetterReader::part).toList();
        var salutation = layout.salutation();
        return new LetterParts(salutation == null ? null : salutation.asSent(0, salutation.length()), text);
    }

    private static LetterParts.Paragraph part(Paragraph paragraph) {
        var place = paragraph.span();
        return new LetterParts.Paragraph(place.start(), place.end(), paragraph.asSent(0, paragraph.length()));
    }

    /**
     * What an attachment of a letter says, its title in the first line.
     *
     * @param written the date of the letter, null when it is not known
     */
    public static AppendedReading appended(String words, LocalDate written) {
        var folded = new Folded(words);
        var layout = Layout.ofBody(Paragraphs.of(folded));
        var sentences = Sentences.of(layout.body());
        var promised = Promises.in(sentences, written);
        var figures = Figures.in(layout.body());
        var commitments = promised.stream().map(new Details(written, figures)::of).toList();
        var documents = Documents.in(layout.body(), null);
        var checked = new Checked(
                folded, layout, HeaderReader.read(layout), sentences, promised, commitments, figures, documents);
        return new AppendedReading(commitments, Checker.checkAppended(checked));
    }

    /** What the letter says; a field that it does not state is null or empty. */
    public static LetterReading read(String letter) {
        var folded = new Folded(letter);
        var paragraphs = Paragraphs.of(folded);
        var layout = Layout.of(paragraphs);
        var header = HeaderReader.read(layout);
        var kind = LetterKind.of(layout, header);
        boolean answers = kind.equals("reply");
        var sentences = Sentences.of(layout.body());
        var promised = answers ? Promises.in(sentences, header.written()) : List.<Sentence>of();
        var figures = Figures.in(layout.body());
        var details = new Details(header.written(), figures);
        var commitments = promised.stream().map(details::of).toList();
        var documents = Documents.in(layout.body(), header.matterTitle());
        var checked = new Checked(folded, layout, header, sentences, promised, commitments, figures, documents);
        var salutation = header.salutation();
        return new LetterReading(
                Cleaner.clean(paragraphs, layout.web()),
                kind,
                header.matter(),
                header.issuer(),
                header.documentNumber(),
                header.signatory(),
                header.title(),
                header.congress(),
                header.matterNumber(),
                header.matterTitle(),
                salutation == null ? List.of() : salutation.names(),
                header.resultClass(),
                header.disclosure(),
                header.date(),
                header.copies(),
                header.contacts(),
                Requests.in(sentences),
                Measures.in(sentences, new HashSet<>(promised)),
                commitments,
                figures,
                documents,
                answers ? Checker.check(checked) : Checker.checkWords(checked));
    }
}
