package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Numbers of documents (发文字号), in whatever brackets: 慈教建〔2023〕10号. */
public final class DocumentNumbers {

    /** Letters of the organ, year in brackets, number. */
    public static final String SHAPE =
            "[一-鿿A-Za-z]{2,14}(?:[〔\\[【(（]\\s?(?:19|20)\\d{2}\\s?年?[〕\\]】)）])第?[A-Za-z]?\\d{1,5}号";
    private static final int LONGEST_ORGAN = 14;
    private static final Wording BRACKETED =
            Wording.of("[〔\\[【(（]\\s?(?:19|20)\\d{2}\\s?年?[〕\\]】)）]第?[A-Za-z]?\\d{1,5}号");
    private static final Wording LABEL = Wording.of("发文字号|文号|字号|编号");
    private static final Wording LINE = Wording.of("^[-•·*]?(?:编号|.{0,40}?(?:发文字号|文号))?:?(" + SHAPE + ")");
    /** One bracket is lost, or both: 某教建2022 17号. */
    private static final Wording LOST = Wording.of(
            "^(?:发文字号|文号)?:?((?!关于|对|[一-鿿]{0,14}(?:第|会议|建议|提案|议案|编号|委员|代表))[一-鿿]{2,12}"
                    + "(?:[〔\\[【(（](?:19|20)\\d{2}|(?:19|20)\\d{2}[〕\\]】)）]|(?<=[字发函复办教建提文])(?:19|20)\\d{2})第?\\d{1,4}号)"
                    + "(?!建议|提案|议案|的)");
    private static final Wording PARTS =
            Wording.of("(.*?)[〔\\[【(（]?\\s?((?:19|20)\\d{2})\\s?年?[〕\\]】)）]?第?([A-Za-z]?\\d{1,5})号");
    private static final Wording STANDARD = Wording.of("[一-鿿]{2,14}〔\\d{4}〕[1-9]\\d{0,4}[号號]");

    private DocumentNumbers() {}

    /** The number with which a line of the head begins. */
    static Optional<MatchResult> leading(String line) {
        return first(LINE, line);
    }

    /** The same, where it has lost a bracket or both. */
    static Optional<MatchResult> damaged(String line) {
        return first(LOST, line);
    }

    static boolean isLed(String line) {
        return leading(line).or(() -> damaged(line)).isPresent();
    }

    private static Optional<MatchResult> first(Wording shape, String line) {
        var hit = shape.search(line);
        return hit.find() ? Optional.of(hit) : Optional.empty();
    }

    /** A number in the text. */
    public record Hit(int start, int end) {}

    /** The numbers in the text, found by their brackets. */
    public static List<Hit> in(String text) {
        return in(new Phrase(text));
    }

    /** The numbers in the phrase, found by their brackets. */
    public static List<Hit> in(Phrase phrase) {
        var text = phrase.text();
        var hits = new ArrayList<Hit>();
        var tail = BRACKETED.search(phrase);
        while (tail.find()) {
            int start = tail.start();
            while (start > 0 && tail.start() - start < LONGEST_ORGAN && isOrgan(text.charAt(start - 1))) {
                start--;
            }
            var label = LABEL.search(text.substring(start, tail.start()));
            start += label.lookingAt() ? label.end() : 0;
            if (tail.start() - start >= 2) {
                hits.add(new Hit(start, tail.end()));
            }
        }
        return hits;
    }

    private static boolean isOrgan(char c) {
        return c >= '一' && c <= '鿿' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The number in its standard shape, with the brackets 〔〕 and without 第. */
    public static String normal(String number) {
        var hit = PARTS.search(number);
        return hit.matches() ? hit.group(1) + "〔" + hit.group(2) + "〕" + hit.group(3) + "号" : number;
    }

    /** Whether a number as it was sent has the shape of GB/T 9704. */
    public static boolean isStandard(String sent) {
        return STANDARD.fits(sent);
    }
}
