package io.yinuo.letter.internal.check;

import io.yinuo.letter.internal.text.Dates;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.List;
import java.util.regex.Pattern;

/** H8 to H10: copies, contact, signature and date below the letter. */
final class FootChecks {

    private static final Pattern OF_CONGRESS = Pattern.compile("人大|人民代表大会|政协|提案委|代表工委|人代工委|代表联络|代选");
    private static final Pattern CONTACT = Pattern.compile("^\\(?(?:联系人|承办|具体承办|经办|联系电话)");

    private FootChecks() {}

    static void check(Checked letter, Marks marks) {
        copies(letter, marks);
        if (letter.header().contacts().stream().noneMatch(contact -> contact.phone() != null)) {
            marks.missing(Rule.H9, "missing");
        }
        date(letter, marks);
        if (!letter.header().signed()) {
            marks.missing(Rule.H10, "unsigned");
        }
        order(letter, marks);
    }

    private static void copies(Checked letter, Marks marks) {
        var copies = letter.header().copies();
        if (copies.isEmpty()) {
            marks.missing(Rule.H8, "missing");
        } else if (copies.stream().noneMatch(unit -> OF_CONGRESS.matcher(unit).find())) {
            marks.missing(Rule.H8, "congress");
        } else {
            letter.layout().tail().stream()
                    .filter(line -> line.text().startsWith("抄送") && !ends(line))
                    .findFirst()
                    .ifPresent(line -> marks.at(line.span(), Rule.H8, "stop"));
        }
    }

    private static boolean ends(Paragraph line) {
        return line.text().endsWith("。") || line.text().contains("。");
    }

    private static void date(Checked letter, Marks marks) {
        var sent = letter.header().dateSent();
        if (sent == null) {
            marks.missing(Rule.H10, "undated");
        } else if (letter.header().date() == null) {
            marks.missing(Rule.H10, "damaged", sent);
        } else if (!Dates.isStandard(sent)) {
            marks.missing(Rule.H10, "form", sent);
        }
    }

    private static void order(Checked letter, Marks marks) {
        List<Paragraph> tail = letter.layout().tail();
        for (Paragraph line : tail) {
            var text = line.text();
            if (CONTACT.matcher(text).find() && letter.header().dateSent() != null) {
                marks.at(line.span(), Rule.H10, "order");
                return;
            }
            if (letter.header().dateSent() != null && text.contains(letter.header().dateSent())) {
                return;
            }
        }
    }
}
