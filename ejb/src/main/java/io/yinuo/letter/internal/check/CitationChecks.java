package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.CitedDocument;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Documents;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Span;
import java.util.HashMap;

/** D1 to D3: documents are cited by title and number, each under one title. */
final class CitationChecks {

    private static final Wording JOINTLY = Wording.of("联合发文|(?:上级|相关|有关|国家|省市)(?:的)?(?:有关|相关)?文件(?:精神|要求|规定)");
    private static final Wording ABOUT_ABOUT = Wording.of("关于的?《关于");
    private static final Wording TWO_IN_ONE = Wording.of("(?:通知|意见|办法|方案|规定|条例|\\))[和、及与](?:《|[一-鿿“”]{4,}(?:通知|意见|办法|方案|规定|条例|清单))");

    private CitationChecks() {}

    static void check(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            var outside = sentence.phrase().part(Brackets.blankTitles(sentence.text()));
            if (Documents.isNickname(outside) || JOINTLY.in(outside) && outside.text().indexOf('□') < 0) {
                marks.at(sentence.span(), LetterRule.D1, "nickname");
            }
        }
        for (Paragraph paragraph : letter.layout().body()) {
            var hit = ABOUT_ABOUT.search(paragraph.phrase());
            if (hit.find()) {
                marks.at(paragraph.span(hit), LetterRule.D3, "about");
            }
            Brackets.titles(paragraph.text()).stream()
                    .filter(title -> TWO_IN_ONE.in(title.words()))
                    .forEach(title -> marks.at(paragraph.span(title.from(), title.to()), LetterRule.D3, "two"));
        }
        titles(letter, marks);
    }

    private static void titles(Checked letter, Marks marks) {
        var byNumber = new HashMap<String, String>();
        for (CitedDocument document : letter.documents()) {
            if (document.number() != null && document.title() != null) {
                var known = byNumber.putIfAbsent(document.number(), document.title());
                if (known != null && !known.equals(document.title())) {
                    var place = new Span(document.start(), document.end(), document.text());
                    marks.at(place, LetterRule.D2, "titles", document.number());
                }
            }
        }
    }
}
