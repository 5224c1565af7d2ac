package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.List;
import java.util.Optional;

/** The title of a reply, on one line or several; of several titles on a page the one nearest to the salutation. */
final class TitleReader {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 3;
    private static final Wording END = Wording.of(
            "(?:答[复覆]|复函|回复|函复|答复函|复文|的函|办理情况|办理结果|办复|(?:办理|会办|协办|答复|回复)意见|情况(?:的|的)?(?:报告|说明|汇报|通报))(?:函|件|书|意见)?(?:\\(.{1,20}\\))?$");
    private static final Wording SUBJECT = Wording.of("建议|提案|议案|意见|《|代表|委员|问题");
    private static final Wording START = Wording.of("^(?:关于|对|" + Signature.UNIT + "(?:关于|对))");
    private static final Wording NO_TITLE = Wording.of("收悉|现将|如下|[。|]|^承办|^签发|^[一二三四五六七八九十]{1,2}、");
    private static final Wording SITE = Wording.of("[-_|].{0,8}(?:政府|门户|网站|网)$");

    private TitleReader() {}

    /** The title as it was sent, without the blanks of layout. */
    static Optional<String> read(List<Paragraph> head) {
        for (int last = head.size() - 1; last >= 0; last--) {
            for (int lines = MOST_LINES; lines >= 1; lines--) {
                int first = last - lines + 1;
                if (first >= 0 && isTitle(head.subList(first, last + 1), isNamedAbove(head, first))) {
                    return Optional.of(asSent(head.subList(first, last + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line is the name of the unit that a masthead above has said: then it begins the title. */
    private static boolean isNamedAbove(List<Paragraph> head, int at) {
        var unit = head.get(at).text();
        return Signature.unit(unit).isPresent()
                && head.subList(0, at).stream().anyMatch(line -> line.text().equals(unit) || line.text().equals(unit + "文件"));
    }

    private static boolean isTitle(List<Paragraph> lines, boolean named) {
        var first = lines.get(0).text();
        var whole = withoutSite(joined(lines));
        if (whole.length() < SHORTEST || whole.length() > LONGEST || !END.in(whole)) {
            return false;
        }
        if (!SUBJECT.in(whole) || NO_TITLE.in(Brackets.blankTitles(whole)) || Labels.isLabelled(lines.get(0))) {
            return false;
        }
        return lines.size() == 1 || (START.in(first) || named && START.in(whole)) && goesOn(lines, named);
    }

    /** No line but the last is a title of its own, and none begins another one. */
    private static boolean goesOn(List<Paragraph> lines, boolean named) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            boolean whole = i < lines.size() - 1 && END.in(text);
            boolean another = i > (named ? 1 : 0) && (START.in(text) || DocumentNumbers.isLed(text));
            if (whole || another) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSite(String title) {
        return SITE.cutFirst(title);
    }

    private static String joined(List<Paragraph> lines) {
        return String.join("", lines.stream().map(Paragraph::text).toList());
    }

    private static String asSent(List<Paragraph> lines) {
        return withoutSite(String.join(
                "", lines.stream().map(line -> line.asSent(0, line.length())).toList()));
    }
}
