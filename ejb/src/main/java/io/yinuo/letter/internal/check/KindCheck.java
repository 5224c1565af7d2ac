package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.header.Salutation;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;

/** K1: the words for the matter agree with what it is. Words inside 《》 are exempt. */
final class KindCheck {

    private static final Wording AGAINST_SUGGESTION = Wording.of(
            "(?:您|你们?|您们|此|该|本|贵[一-鿿]{1,3})的?(?:所提的?)?提案|提案(?:\\(.{1,12}\\))?(?:已)?收悉|号提案|提案答复|对(?:您|你).{0,4}提案|(?:您|你们?).{0,24}的提案|(?:感谢|谢谢|欢迎|恳请|敬请|希望)各位委员(?![、和,]?(?:各位)?代表)");
    private static final Wording AGAINST_MEMBERS = Wording.of(
            "号(?:人大代表)?建议|议案(?:\\(.{1,12}\\))?(?:已)?收悉|(?:您|你们?).{0,24}的议案|(?:您|你们?)的议案|人大代表建议|(?:感谢|谢谢|欢迎|恳请|敬请|希望)各位代表(?![、和,]?(?:各位)?委员)");

    private KindCheck() {}

    static void check(Checked letter, Marks marks) {
        var matter = letter.header().matter();
        if (matter == null) {
            return;
        }
        boolean ofMembers = matter.equals("提案");
        var wrong = ofMembers ? AGAINST_MEMBERS : AGAINST_SUGGESTION;
        salutation(letter, ofMembers, marks);
        title(letter, wrong, matter, marks);
        for (Paragraph paragraph : letter.layout().body()) {
            var hit = wrong.search(paragraph.phrase().part(Brackets.blankTitles(paragraph.text())));
            if (hit.find()) {
                marks.at(paragraph.span(hit), LetterRule.K1, "words", matter, hit.group());
            }
        }
    }

    private static void salutation(Checked letter, boolean ofMembers, Marks marks) {
        Salutation salutation = letter.header().salutation();
        if (salutation != null && salutation.people() && salutation.saysMember() != ofMembers) {
            marks.at(letter.layout().salutation().span(), LetterRule.K1, "salutation", letter.header().matter());
        }
    }

    private static void title(Checked letter, Wording wrong, String matter, Marks marks) {
        for (Paragraph paragraph : letter.layout().head()) {
            var words = Brackets.blankTitles(paragraph.text());
            var hit = wrong.search(paragraph.phrase().part(words));
            if (words.indexOf('|') < 0 && letter.header().title() != null && words.contains("答复") && hit.find()) {
                marks.at(paragraph.span(hit), LetterRule.K1, "words", matter, hit.group());
            }
        }
    }
}
