package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Span;
import java.util.List;

/** F1, F2 and F4: figures have units, stand apart and add up. */
final class FigureChecks {

    private static final Wording BARE = Wording.of("[万亿]$");
    private static final Wording RATE_OR_SUM = Wording.of(
            "(?:占比|[一-鿿]{2}率|(?:投入|拨付|安排|落实|补助)(?:专项)?(?:资金|经费))(?:约|达到|达|为|共)?\\d{1,9}(?:\\.\\d{1,4})?(?=[,。;、])"
                    + "|(?<!指数)(?<!系数)(?<!比)(?<!得分)(?<!分值)(?<!名次)[由从]\\d{1,9}(?:\\.\\d{1,4})?(?:提高|增加|增长|上调|上升|调整|扩大|降低|下降|减少|压缩)[到至]\\d{1,9}(?:\\.\\d{1,4})?(?=[,。;、])");
    private static final Wording DOUBLY_VAGUE = Wording.of("(?:约|近|将近|大约)\\d[\\d.]*[万亿]?[一-鿿]{0,1}[余多]|(?:约|近)\\d[\\d.]*[余多]");
    private static final Wording PARTS = Wording.of("\\((?<parts>[^()]{4,80})\\)");

    private FigureChecks() {}

    static void check(Checked letter, Marks marks) {
        List<Figure> figures = letter.figures();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            if (figure.unit() != null && figure.unit().length() <= 2 && BARE.in(figure.unit())) {
                marks.at(span(figure), LetterRule.F1, "unit", figure.text());
            }
            if (i > 0 && figures.get(i - 1).end() == figure.start()) {
                marks.at(span(figure), LetterRule.F2, "together", figures.get(i - 1).text() + figure.text());
            }
        }
        for (Sentence sentence : letter.sentences()) {
            vague(sentence, marks);
            sum(sentence, figures, marks);
            bare(sentence, marks);
        }
    }

    private static Span span(Figure figure) {
        return new Span(figure.start(), figure.end(), figure.text());
    }

    private static void vague(Sentence sentence, Marks marks) {
        var hit = DOUBLY_VAGUE.search(sentence.phrase());
        if (hit.find()) {
            var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
            marks.at(place, LetterRule.F2, "vague", hit.group());
        }
    }

    /** F1: a rate or a sum of money that ends without any unit. */
    private static void bare(Sentence sentence, Marks marks) {
        var hit = RATE_OR_SUM.search(sentence.phrase());
        while (hit.find()) {
            var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
            marks.at(place, LetterRule.F1, "unit", hit.group());
        }
    }

    /** F4: 14所（5所…、9所…） adds up. */
    private static void sum(Sentence sentence, List<Figure> figures, Marks marks) {
        var hit = PARTS.search(sentence.phrase());
        while (hit.find()) {
            var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
            var parts = figures.stream().filter(each -> each.start() >= place.start() && each.end() <= place.end()).toList();
            var whole = figures.stream()
                    .filter(each -> each.end() <= place.start() && place.start() - each.end() <= 12)
                    .reduce((first, second) -> second);
            boolean alike = parts.size() >= 2 && whole.isPresent() && whole.get().unit() != null
                    && !whole.get().unit().equals("%")
                    && parts.stream().allMatch(each -> whole.get().unit().equals(each.unit()));
            if (alike && parts.stream().mapToDouble(Figure::value).sum() > whole.get().value()) {
                marks.at(place, LetterRule.F4, "sum", whole.get().text());
            }
        }
    }
}
