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
import java.util.List;
import java.util.stream.Stream;

/** D1 to D3: documents are cited by title and number, each under one title. */
final class CitationChecks {

    private static final Wording JOINTLY = Wording.of("联合发文|(?:上级|相关|有关|国家|省市)(?:的)?(?:有关|相关)?文件(?:精神|要求|规定)");
    private static final Wording ABOUT_ABOUT = Wording.of("关于的?《关于");
    private static final Wording TWO_IN_ONE = Wording.of("(?:通知|意见|办法|方案|规定|条例|\\))[和、及与](?:《|[一-鿿“”]{4,}(?:通知|意见|办法|方案|规定|条例|清单))");

    private static final Wording FILLING = Wording.of("关于|进一步|切实|工作|有关|的|(?<=学)生");
    private static final Wording MARKS = Wording.of("[“”\"<>〈〉 ]");
    private static final int SHORTEST_KEY = 8;

    private CitationChecks() {}

    static void check(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            var outside = sentence.phrase().part(Brackets.blankTitles(sentence.text()));
            if (Documents.isNickname(outside) || JOINTLY.in(outside) && outside.text().indexOf('□') < 0) {
                marks.at(sentence.span(), LetterRule.D1, "nickname");
            }
        }
        Stream.concat(letter.layout().head().stream(), letter.layout().body().stream()).forEach(paragraph -> {
            var hit = ABOUT_ABOUT.search(paragraph.phrase());
            if (hit.find()) {
                marks.at(paragraph.span(hit), LetterRule.D3, "about");
            }
        });
        for (Paragraph paragraph : letter.layout().body()) {
            Brackets.titles(paragraph.text()).stream()
                    .filter(title -> TWO_IN_ONE.in(title.words()))
                    .forEach(title -> marks.at(paragraph.span(title.from(), title.to()), LetterRule.D3, "two"));
        }
        titles(letter, marks);
        alike(letter, marks);
    }

    /** D2: titles that differ in filling words only, and not in number or organ, are one document. */
    private static void alike(Checked letter, Marks marks) {
        var byWords = new HashMap<String, CitedDocument>();
        for (CitedDocument document : letter.documents()) {
            var key = document.title() == null ? "" : FILLING.replaceAll(plain(document.title()), "");
            var known = key.length() < SHORTEST_KEY ? null : byWords.putIfAbsent(key, document);
            if (known != null && !plain(known.title()).equals(plain(document.title())) && mayBeOne(known, document)) {
                var place = new Span(document.start(), document.end(), document.text());
                marks.at(place, LetterRule.D2, "alike", known.title(), document.title());
            }
        }
    }

    private static boolean mayBeOne(CitedDocument one, CitedDocument other) {
        var organs = List.of(organ(one.title()), organ(other.title()));
        boolean sameOrgan = organs.contains("") || organs.get(0).equals(organs.get(1));
        return sameOrgan && (one.number() == null || other.number() == null);
    }

    /** The title from its 关于 on, without marks. */
    private static String plain(String title) {
        return MARKS.replaceAll(title.substring(organ(title).length()), "");
    }

    private static String organ(String title) {
        return title.substring(0, Math.max(0, title.indexOf("关于")));
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
