package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.header.Salutation;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;

/** H11: the salutation ends with a colon, and one form of address fits the number of people. */
final class AddressChecks {

    private static final Wording POLITE_PLURAL = Wording.of("您们");
    private static final Wording POLITE = Wording.of("您(?!们|\\(们\\))");
    private static final Wording PLURAL = Wording.of("(?<!\\()你们");
    private static final Wording PLAIN = Wording.of("(?<![与和])你(?!们|\\(们\\)|单位|局|委|好)");

    private AddressChecks() {}

    static void check(Checked letter, Marks marks) {
        Salutation salutation = letter.header().salutation();
        if (salutation == null || !salutation.people()) {
            return;
        }
        if (!salutation.colon()) {
            var place = letter.layout().salutation();
            marks.fixable(place.span(), place.asSent(0, place.length()) + "：", LetterRule.H11, "colon");
        }
        first(letter, POLITE_PLURAL, "politePlural", marks);
        if (salutation.several()) {
            first(letter, POLITE, "singleForSeveral", marks);
        } else if (!first(letter, PLURAL, "pluralForOne", marks) && has(letter, POLITE)) {
            first(letter, PLAIN, "mixed", marks);
        }
    }

    private static boolean has(Checked letter, Wording pattern) {
        return letter.layout().body().stream().anyMatch(line -> pattern.in(line.phrase()));
    }

    private static boolean first(Checked letter, Wording pattern, String aspect, Marks marks) {
        for (Paragraph line : letter.layout().body()) {
            var hit = pattern.search(line.phrase());
            if (hit.find()) {
                marks.at(line.span(hit), LetterRule.H11, aspect);
                return true;
            }
        }
        return false;
    }
}
