package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Dates;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.List;

/** H8 to H10: copies, contact, signature and date below the letter. */
final class FootChecks {

    private static final Wording OF_CONGRESS = Wording.of("人大|人民代表大会|政协|提案委|代表工委|人代工委|代表联络|代选");
    private static final Wording CONTACT = Wording.of("^\\(?(?:联系人|承办|具体承办|经办|联系电话)");

    /** A number that only works inside of the house. */
    private static final Wording EXTENSION =
            Wording.of("(?:内线|分机|短号)[:：]?\\s?\\d{3,6}|(?<=电话[:：])\\s?\\d{3,5}(?![\\d-])");

    private FootChecks() {}

    static void check(Checked letter, Marks marks) {
        copies(letter, marks);
        contact(letter, marks);
        date(letter, marks);
        if (!letter.header().signed()) {
            marks.missing(LetterRule.H10, "unsigned");
        }
        order(letter, marks);
    }

    private static void copies(Checked letter, Marks marks) {
        var copies = letter.header().copies();
        if (copies.isEmpty()) {
            marks.missing(LetterRule.H8, "missing");
        } else if (copies.stream().noneMatch(unit -> OF_CONGRESS.in(unit))) {
            marks.missing(LetterRule.H8, "congress");
        } else {
            letter.layout().tail().stream()
                    .filter(line -> line.text().startsWith("抄送") && !ends(line))
                    .findFirst()
                    .ifPresent(line -> marks.at(line.span(), LetterRule.H8, "stop"));
        }
    }

    private static boolean ends(Paragraph line) {
        return line.text().endsWith("。") || line.text().contains("。");
    }

    private static void contact(Checked letter, Marks marks) {
        var contacts = letter.header().contacts();
        if (contacts.stream().anyMatch(each -> each.phone() != null)) {
            return;
        }
        var extension = letter.layout().tail().stream()
                .flatMap(line -> EXTENSION.search(line.spaced()).results())
                .map(found -> found.group().strip())
                .findFirst();
        if (extension.isPresent()) {
            marks.missing(LetterRule.H9, "extension", extension.get());
        } else {
            marks.missing(LetterRule.H9, contacts.isEmpty() ? "missing" : "phone");
        }
    }

    private static void date(Checked letter, Marks marks) {
        var sent = letter.header().dateSent();
        if (sent == null) {
            marks.missing(LetterRule.H10, "undated");
        } else if (letter.header().date() == null) {
            marks.missing(LetterRule.H10, "damaged", sent);
        } else if (!Dates.isStandard(sent)) {
            marks.missing(LetterRule.H10, "form", sent);
        }
    }

    private static void order(Checked letter, Marks marks) {
        List<Paragraph> tail = letter.layout().tail();
        for (Paragraph line : tail) {
            var text = line.text();
            if (CONTACT.in(text) && letter.header().dateSent() != null) {
                marks.at(line.span(), LetterRule.H10, "order");
                return;
            }
            if (letter.header().dateSent() != null && text.contains(letter.header().dateSent())) {
                return;
            }
        }
    }
}
