package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;

/** H1 and H3 to H7: what stands above the salutation. */
final class HeadChecks {

    private static final Wording TEMPLATE = Wording.of(
            "[你您]\\(们\\)|[×✕]{2,}|×(?=[年月日号位])|(?<![A-Za-z0-9])[xX]{2,6}(?![A-Za-z0-9])|来信号|_{3,}|某某(?!人|些)|\\(此处.{0,12}\\)");
    private static final Wording SIGNATORY_LABEL = Wording.of("签发人?:?$|签发人:(?![一-鿿])");
    private static final Wording SOLVED = Wording.of("^[Aa]|已.{0,2}解决|采纳");

    private static final Wording DONE = Wording.of("已|了|完成|建成|目前|20\\d\\d年");

    private HeadChecks() {}

    static void check(Checked letter, Marks marks) {
        var header = letter.header();
        if (header.documentNumber() == null) {
            marks.missing(LetterRule.H1, "missing");
        }
        if (header.title() == null) {
            marks.missing(LetterRule.H4, "missing");
        }
        template(letter, marks);
        signatory(letter, marks);
        resultClass(letter, marks);
        if (header.disclosure() == null) {
            marks.missing(LetterRule.H7, "missing");
        }
    }

    private static void template(Checked letter, Marks marks) {
        var lines = new ArrayList<>(letter.layout().head());
        lines.addAll(letter.layout().body());
        lines.addAll(letter.layout().tail());
        if (letter.layout().salutation() != null) {
            lines.add(0, letter.layout().salutation());
        }
        for (Paragraph line : lines) {
            var hit = TEMPLATE.search(line.phrase().part(Brackets.blankTitles(line.text())));
            if (hit.find()) {
                marks.at(line.span(hit), LetterRule.H3, "left", hit.group());
            }
        }
    }

    private static void signatory(Checked letter, Marks marks) {
        if (letter.header().signatory() == null) {
            letter.layout().head().stream()
                    .filter(line -> SIGNATORY_LABEL.in(line.phrase()))
                    .findFirst()
                    .ifPresent(line -> marks.at(line.span(), LetterRule.H5, "blank"));
        }
    }

    private static void resultClass(Checked letter, Marks marks) {
        var given = letter.header().resultClass();
        if (given == null) {
            marks.missing(LetterRule.H6, "missing");
        } else if (SOLVED.in(given) && !letter.promised().isEmpty() && isOnlyAhead(letter)) {
            marks.at(letter.promised().get(0).span(), LetterRule.H6, "onlyAhead", given);
        }
    }

    /** Nothing that was done is told, only what will be. */
    private static boolean isOnlyAhead(Checked letter) {
        return letter.sentences().stream()
                .filter(sentence -> !letter.promised().contains(sentence) && !sentence.heading())
                .noneMatch(sentence -> DONE.in(sentence.words()));
    }
}
