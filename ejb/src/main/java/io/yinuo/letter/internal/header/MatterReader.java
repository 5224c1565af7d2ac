package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.List;
import java.util.Optional;

/** What the letter answers: number and title of the suggestion or of the CPPCC's matter. */
final class MatterReader {

    private static final String FIGURES = "\\(?((?:[A-Za-z]{1,4}-?)?\\d{1,9}(?:-\\d{1,4})?)\\)?";
    /** As it stands in letters that write no Arabic figures: 第九十二号. */
    private static final String CHINESE = "([一二三四五六七八九十百〇零]{1,7})号";
    private static final Wording BEFORE_NOUN = Wording.of(
            "(?:第" + CHINESE + "|第" + FIGURES + "号?(?:[、和及]第?\\d{1,9}号)?|(?<![〕)\\]\\d第])" + FIGURES + "号)(?:[一-鿿、]{0,8}?)(?:建议|提案|议案|意见)");
    private static final Wording AFTER_NOUN =
            Wording.of("(?:建议|提案|议案)》?[”\"]?[(（]?(?:编号|建议|提案|案号)?:?(?:第)" + FIGURES + "号");
    /** The letter of the place before it: 第 is left out then. */
    private static final Wording OF_PLACE = Wording.of("(?:会议|大会|[》□]\\()(?!第)([一-鿿]\\d{1,4})号(?=建议|提案|议案|\\))");
    private static final Wording ALONE = Wording.of("(?<![〕\\])】])第(?:" + FIGURES + "号|" + CHINESE + ")");
    private static final Wording LABELLED = Wording.of("(?:建议|提案|议案)?(?:编号|案号):第?" + FIGURES);
    private static final Wording BEFORE_TITLE =
            Wording.of("(?:提出|提交|提的|所提|反映|交办|递交|转来|转送|转交|转办)的?(?:[一-鿿\\d()]{0,24}?)[“\"]?(?:关于)?(?=《)"
                    + "|^(?:贵[委会党局单位支部]{1,2}|您|你们?|您们)的?(?=《)");
    private static final Wording QUOTED =
            Wording.of("(?:^关于|(?:提出|提交|所提)的?(?:关于)?(?:第\\d{1,9}号)?(?:建议|提案)?)[“\"](.{4,120}?)[”\"](?=的?(?:代表)?(?:建议|提案|议案|意见)|\\(|,|已|收|交|一案)");
    private static final Wording BARE = Wording.of(
            "(?:提出|提交|所提)的((?:关于|对|加强|加快|推进|要求|建议|解决|完善|在)[^《》。]{2,100}?(?:的?(?:建议|提案|意见|议案)))(?=\\(|,|已|收|悉|现)");
    /** The closing mark is lost. */
    private static final Wording OPEN = Wording.of("《([^《》。]{4,100}?(?:建议|提案|议案))(?=已?收悉)");
    private static final Wording AT_START = Wording.of("^(?:关于|对)?(?=《)");

    private MatterReader() {}

    /** The number as printed, without 第 and 号. */
    static Optional<String> number(Phrase title, Layout layout) {
        var opening = layout.opening();
        return find(OF_PLACE, title)
                .or(() -> find(BEFORE_NOUN, title))
                .or(() -> find(ALONE, title))
                .or(() -> find(OF_PLACE, opening))
                .or(() -> find(AFTER_NOUN, opening))
                .or(() -> find(BEFORE_NOUN, opening))
                .or(() -> find(ALONE, opening))
                .or(() -> layout.head().stream()
                        .filter(line -> !DocumentNumbers.isLed(line.text()))
                        .flatMap(line -> find(BEFORE_NOUN, line.phrase()).or(() -> find(LABELLED, line.phrase())).stream())
                        .findFirst());
    }

    private static Optional<String> find(Wording wording, Phrase phrase) {
        if (phrase == null || !wording.mayBeIn(phrase)) {
            return Optional.empty();
        }
        var hit = wording.search(Brackets.blankTitles(phrase.text()));
        while (hit.find()) {
            for (int group = 1; group <= hit.groupCount(); group++) {
                if (hit.group(group) != null) {
                    return Optional.of(hit.group(group));
                }
            }
        }
        return Optional.empty();
    }

    /** The title as it was sent, without 《》. */
    static Optional<String> title(String letterTitle, List<Paragraph> body) {
        for (Paragraph paragraph : body.subList(0, Math.min(2, body.size()))) {
            var found = inOpening(paragraph);
            if (found.isPresent()) {
                return found;
            }
        }
        return letterTitle == null
                ? Optional.empty()
                : Brackets.titles(letterTitle).stream().map(Brackets.Title::words).findFirst();
    }

    private static Optional<String> inOpening(Paragraph paragraph) {
        var text = paragraph.text();
        for (Wording before : List.of(BEFORE_TITLE, AT_START)) {
            var hit = before.search(text);
            if (hit.find()) {
                int from = hit.end();
                for (Brackets.Title title : Brackets.titles(text)) {
                    if (title.from() == from) {
                        return Optional.of(paragraph.asSent(title.from() + 1, title.to() - 1));
                    }
                }
            }
        }
        for (Wording pattern : List.of(QUOTED, BARE, OPEN)) {
            var hit = pattern.search(text);
            if (hit.find()) {
                return Optional.of(paragraph.asSent(hit.start(1), hit.end(1)));
            }
        }
        return Optional.empty();
    }
}
