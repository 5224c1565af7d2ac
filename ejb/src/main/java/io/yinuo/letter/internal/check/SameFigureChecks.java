package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * F3: one indicator of one scope and one day has one value.
 *
 * <p>Compared is only what names its scope itself (全市, 全区), is said as a fact (共有, 达) and bears the same unit and the same
 * date in the same words; bounds, about-figures and promises are no values. A sentence without a date has the last one that
 * was named before it; where none was, the figure is compared with nothing.
 */
final class SameFigureChecks {

    private static final Wording VALUE = Wording.of(
            "(?<![一-鿿])(?<time>(?:截至|到)?(?:20\\d\\d年(?:\\d{1,2}月)?底?|目前|今年|去年)?)(?<subject>(?:全[省市县区]|我[省市县区局])[一-鿿]{2,18}?)"
                    + "(?:共有|现有|已有|共|有|达到|达|为|是)(?<number>\\d{1,9}(?:\\.\\d{1,4})?)(?<unit>%|[万亿]?[一-鿿]{1,2})(?!以上|以内|左右)");
    private static final Wording DATE = Wording.of("20\\d\\d年(?:\\d{1,2}月)?底?|目前|今年|去年");
    private static final Wording ROUGH = Wording.of("[余多几]");

    private static final Wording UNTIL = Wording.of("^(?:截至|到)");

    private SameFigureChecks() {}

    /** What makes two figures comparable. */
    private record Indicator(String date, String subject, String unit) {}

    /** The last date that the sentences before one name; each of them is read once, and only when a figure asks. */
    private static final class Dates {

        private final List<Sentence> sentences;
        private int read;
        private String last = "";

        Dates(List<Sentence> sentences) {
            this.sentences = sentences;
        }

        /** @param at never less than the time before */
        String before(int at) {
            for (; read < at; read++) {
                var sentence = sentences.get(read);
                var named = DATE.mayBeIn(sentence.phrase()) ? lastDate(sentence.text()) : "";
                last = named.isEmpty() ? last : named;
            }
            return last;
        }
    }

    static void check(Checked letter, Marks marks) {
        Map<Indicator, String> values = new HashMap<>();
        var promised = new HashSet<>(letter.promised());
        var sentences = letter.sentences();
        var dates = new Dates(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (!promised.contains(sentences.get(i))) {
                compare(sentences.get(i), i, dates, values, marks);
            }
        }
    }

    private static void compare(Sentence sentence, int at, Dates dates, Map<Indicator, String> values, Marks marks) {
        var hit = VALUE.search(sentence.phrase());
        while (hit.find()) {
            var date = date(hit, sentence, at, dates);
            if (date.isEmpty() || ROUGH.in(hit.group("unit"))) {
                continue;
            }
            var indicator = new Indicator(date, hit.group("subject"), hit.group("unit"));
            var known = values.putIfAbsent(indicator, hit.group("number"));
            if (known != null && !Objects.equals(Double.valueOf(known), Double.valueOf(hit.group("number")))) {
                var place = sentence.paragraph().span(sentence.from() + hit.start("subject"), sentence.from() + hit.end());
                marks.at(
                        place, LetterRule.F3, "values", indicator.subject(), known + indicator.unit(),
                        hit.group("number") + indicator.unit());
            }
        }
    }

    /** The date before the figure, else the last that its sentence or one before names; empty where none does. */
    private static String date(Search hit, Sentence sentence, int at, Dates dates) {
        if (!hit.group("time").isEmpty()) {
            return UNTIL.cutFirst(hit.group("time"));
        }
        var own = lastDate(sentence.text().substring(0, hit.start()));
        return own.isEmpty() ? dates.before(at) : own;
    }

    private static String lastDate(String words) {
        var named = DATE.search(words);
        var last = "";
        while (named.find()) {
            last = named.group();
        }
        return last;
    }
}
