package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.header.DocumentNumbers;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;

/** H2: numbers of documents, the letter's own and those it cites, have the shape 代字〔年份〕顺序号. */
final class NumberChecks {

    private static final Wording YEAR = Wording.of("\\d{4}");

    private static final Wording WHOLE = Wording.of("[〔\\[【〖﹝(（［].+[〕\\]】〗﹞)）］]");
    private static final Wording ZEROS = Wording.of("(?<=〕)0+(?=\\d)");

    private NumberChecks() {}

    static void check(Checked letter, Marks marks) {
        var lines = new ArrayList<>(letter.layout().head());
        lines.addAll(letter.layout().body());
        for (Paragraph line : lines) {
            for (DocumentNumbers.Hit hit : DocumentNumbers.in(line.phrase())) {
                var sent = line.asSent(hit.start(), hit.end());
                if (!DocumentNumbers.isStandard(sent)) {
                    var fix = ZEROS.cutFirst(DocumentNumbers.normal(line.text().substring(hit.start(), hit.end())));
                    marks.fixable(line.span(hit.start(), hit.end()), fix, LetterRule.H2, "shape", sent, fix);
                }
            }
        }
        brackets(letter, marks);
        year(letter, marks);
    }

    /** The letter's own number lacks a bracket, or both. */
    private static void brackets(Checked letter, Marks marks) {
        var sent = letter.header().numberSent();
        if (sent != null && !WHOLE.in(sent.text())) {
            marks.fixable(sent, letter.header().documentNumber(), LetterRule.H2, "shape", sent.text(), letter.header().documentNumber());
        }
    }

    private static void year(Checked letter, Marks marks) {
        var header = letter.header();
        if (header.documentNumber() != null && header.date() != null && header.numberSent() != null) {
            var hit = YEAR.search(header.documentNumber());
            if (hit.find() && Integer.parseInt(hit.group()) != header.date().getYear()) {
                marks.at(header.numberSent(), LetterRule.H2, "year", hit.group(), String.valueOf(header.date().getYear()));
            }
        }
    }
}
