package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a letter: what stands above the salutation, the salutation, the body, and what stands below it.
 *
 * @param head above the salutation
 * @param salutation null when there is none
 * @param body from the opening to the thanks
 * @param tail signature, date, contacts, copies
 * @param web words of the page around it, which are in none of the parts
 * @param opening the first paragraphs of the body as one text
 */
public record Layout(
        List<Paragraph> head, Paragraph salutation, List<Paragraph> body, List<Paragraph> tail, List<Paragraph> web,
        Phrase opening) {

    private static final List<RuleFile.Entry> BOILERPLATE = RuleFile.read("boilerplate.txt");
    private static final int FAR = 40;
    private static final int MOST_WEB = 200;
    private static final int LONGEST_OPENING = 800;
    /** On a menu these are links, beside a letter they are marks. */
    private static final Wording MENU = Wording.of("(?:依申请|主动|不予)公开");
    private static final Wording OPENING =
            Wording.of("收悉|现答复如下|答复如下|回复如下|函复如下|复函如下|会办意见|提出的.{0,80}(?:建议|提案|议案)");
    private static final Wording OPENS = Wording.of("^(?:您|你|贵|关于您|感谢|受)");
    private static final Wording BELOW = Wording.of(
            "^\\(?(?:抄送|抄报|联系人|联系电话|联系单位|联系方式|联系科室|承办|具体承办|经办|主办|分管|电话|签发|办理|公开|此件|附件|印发).{0,20}:"
                    + "|^\\(?(?:此件|此文).{0,12}公开.{0,6}\\)?$|^\\(?(?:主动公开|依申请公开|不予公开|同意公开|不宜公开)\\)?$|^抄送|^附件");

    /** Who printed the letter, and the numbers of its pages. */
    private static final Wording LAST_LINES = Wording.of("^.{2,30}(?:办公室|局|\\d日)印发$|^[—–-]\\d{1,3}[—–-]$");

    /** Finds the parts. */
    public static Layout of(List<Paragraph> paragraphs) {
        var letter = new ArrayList<Paragraph>();
        var web = new ArrayList<Paragraph>();
        Paragraph before = null;
        for (Paragraph each : paragraphs) {
            boolean menu = before != null && !web.isEmpty() && web.get(web.size() - 1) == before && MENU.fits(each.text());
            (menu || isWeb(each) ? web : letter).add(each);
            before = each;
        }
        int salutation = salutation(letter);
        int opening = salutation >= 0 ? salutation + 1 : opening(letter);
        int end = end(letter, opening);
        return new Layout(
                letter.subList(0, salutation >= 0 ? salutation : opening),
                salutation >= 0 ? letter.get(salutation) : null,
                letter.subList(opening, end),
                letter.subList(end, letter.size()),
                web,
                new Phrase(opening(letter, opening, end)));
    }

    /** The last lines of the body, so many at most: where a letter ends is not always seen. */
    List<Paragraph> end(int lines) {
        return body.subList(Math.max(0, body.size() - lines), body.size());
    }

    /** The same, and what stands below the body. */
    List<Paragraph> foot(int lines) {
        return Stream.concat(end(lines).stream(), tail.stream()).toList();
    }

    /** All of it is body. */
    public static Layout ofBody(List<Paragraph> paragraphs) {
        return new Layout(List.of(), null, paragraphs, List.of(), List.of(), new Phrase(""));
    }

    private static boolean isWeb(Paragraph paragraph) {
        return paragraph.length() <= MOST_WEB && BOILERPLATE.stream().anyMatch(rule -> rule.in(paragraph.phrase()));
    }

    private static int salutation(List<Paragraph> letter) {
        int most = Math.min(letter.size(), FAR);
        for (int i = 0; i < most; i++) {
            if (Salutation.ofPeople(letter.get(i)).isPresent() && (i + 1 < most || most == 1)) {
                return i;
            }
        }
        for (int i = 0; i + 1 < most; i++) {
            boolean opens = OPENING.in(letter.get(i + 1).phrase());
            if (opens && Salutation.ofBody(letter.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Without a salutation the body begins where the matter is acknowledged, or after the title. */
    private static int opening(List<Paragraph> letter) {
        for (int i = 0; i < Math.min(letter.size(), FAR); i++) {
            var text = letter.get(i).text();
            if (OPENS.in(text) && OPENING.in(letter.get(i).phrase()) || text.contains("收悉")) {
                return i;
            }
        }
        for (int i = 0; i < letter.size(); i++) {
            if (letter.get(i).text().indexOf('。') >= 0) {
                return i;
            }
        }
        return letter.size();
    }

    private static int end(List<Paragraph> letter, int opening) {
        for (int i = opening; i < letter.size(); i++) {
            var text = letter.get(i).text();
            if (Signature.dateIn(text).isPresent()) {
                return upOverShortLines(letter, i, opening);
            }
        }
        int end = letter.size();
        while (end > opening && isBelow(letter.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static int upOverShortLines(List<Paragraph> letter, int date, int opening) {
        int start = date;
        while (start > opening && isBelow(letter.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBelow(Paragraph paragraph) {
        var text = paragraph.text();
        return text.length() < 120 && text.indexOf('。') < 0 && BELOW.in(paragraph.phrase())
                || text.startsWith("抄送")
                || LAST_LINES.in(paragraph.phrase())
                || Signature.unit(text).isPresent()
                || Signature.dateIn(text).isPresent();
    }

    /** The paragraphs of the body in one text, for what may stand anywhere in it. */
    public String bodyText() {
        return String.join("\n", body.stream().map(Paragraph::text).toList());
    }

    private static String opening(List<Paragraph> letter, int from, int end) {
        var words = new StringBuilder();
        for (int i = from; i < Math.min(end, from + 2); i++) {
            words.append(letter.get(i).text());
        }
        return words.substring(0, Math.min(words.length(), LONGEST_OPENING));
    }
}
