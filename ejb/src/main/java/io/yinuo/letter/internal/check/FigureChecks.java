package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Span;
import java.util.List;

/** F1 to F5: figures have units, stand apart, add up and keep the national norms. */
final class FigureChecks {

    private static final Wording BARE = Wording.of("[万亿]$");
    private static final Wording DOUBLY_VAGUE = Wording.of("(?:约|近|将近|大约)\\d[\\d.]*[万亿]?[一-鿿]{0,1}[余多]|(?:约|近)\\d[\\d.]*[余多]");
    private static final Wording PARTS = Wording.of("\\((?<parts>[^()]{4,80})\\)");
    private static final Wording HOMEWORK = Wording.of("(?:书面|家庭)?作业[^,。;]{0,20}(?:不超过|不得超过|控制在)(\\d{2,3})分钟");
    private static final Wording JUNIOR = Wording.of("初中|初一|初二|初三|[七八九]年级");
    private static final int PRIMARY_MINUTES = 60;
    private static final int JUNIOR_MINUTES = 90;

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
            norms(sentence, marks);
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

    /** F5: written homework of primary and junior schools. */
    private static void norms(Sentence sentence, Marks marks) {
        var hit = HOMEWORK.search(sentence.phrase());
        while (hit.find()) {
            var before = sentence.text().substring(Math.max(0, hit.start() - 12), hit.end());
            int most = JUNIOR.in(before) ? JUNIOR_MINUTES : PRIMARY_MINUTES;
            if (Integer.parseInt(hit.group(1)) > most) {
                var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
                marks.at(place, LetterRule.F5, "homework", String.valueOf(most));
            }
        }
    }
}
