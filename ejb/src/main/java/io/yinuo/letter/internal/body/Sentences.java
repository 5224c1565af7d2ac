package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.body.Sentence.Outlook;
import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The sentences of the body, each with its number and with what its section speaks of.
 *
 * <p>A section ends where the next number of the same or a higher level stands. A heading tells what its section is
 * about; a sentence such as 下一步，我局将做好以下工作 tells it for the rest of the section in which it stands.
 */
public final class Sentences {

    private static final String END = "。!?";
    private static final String CLOSING = "”’)》』」\"";
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LABEL = 26;
    private static final Wording CLOSING_WORDS = Wording.of("^(?:最后|再次|衷心|非常)?,?(?:感谢|谢谢|希望|欢迎|特此|专此|以上)");
    private static final Wording LEAD = Wording.of("(?:以下|如下|下列|下面|[一二两三四五六七八几\\d]个?方面|[一二三四五六七八几\\d][点条项]).{0,14}:|(?:工作|措施|方面|着手|入手|答复如下|说明如下|如下):");
    private static final Wording AHEAD = Wording.of(
            "下一?步|下一?阶段|下阶段|今后|接下来|未来[一二三几\\d]|未来(?:打算|计划|规划|工作)|近期.{0,6}工作|还要做|工作打算|打算$|工作计划|工作安排|工作思路|努力方向|整改(?:措施|方向)|改进(?:措施|方向)|后续(?:工作|措施|安排|计划|打算)|将(?:从|重点做好|主要|着重|重点抓)|下半年(?:工作|计划)|工作设想|拟(?:开展|采取|推进)");
    private static final Wording DONE = Wording.of(
            "基本情况|现状|开展情况|进展情况|完成情况|工作情况|落实情况|推进情况|已开展|已做|开展的工作|所做的?工作|主要做法|工作做法|成效|前期(?!准备|论证|研究|工作[,。])|存在的?.{0,6}(?:问题|困难|不足)|取得的|原因|背景|政策依据|现行政策|工作举措$|办理情况");
    private static final Wording AHEAD_LEAD = Wording.of(
            "^(?:为此|因此|针对.{2,30}?|根据.{2,20}?|结合.{2,20}?|在|同时|对此|对照.{2,20}?|教育服务.{2,10})?[,。]?.{0,6}?(?:下一?步|下一?阶段|下阶段|今后|接下来|未来|后续|下半年)");
    private static final Wording WE_WILL = Wording.of("(?:作了|作出|做出)(?:如下|以下)安排|^(?:我[局委办])?今年的?(?:工作)?(?:安排|打算)(?:如下|是)|(?:将|准备|打算|拟)(?:着重|重点|主要|认真|继续|进一步)?(?:从|在|抓好|做好|围绕|采取).{0,24}(?:以下|方面|几点|下列|如下|推进|着手|入手)");
    private static final Wording DONE_LEAD =
            Wording.of("(?:做了|开展了|采取了|进行了|主要做了|我们主要做好).{0,20}(?:以下|如下|方面|工作)");

    private static final Wording FIGURES = Wording.of("\\d\\d|\\d{1,2}月|^[^,]{2,},确保");

    private final List<Sentence> sentences = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    /** A section: the level of its number, and what it speaks of. */
    private static final class Scope {
        private final int level;
        private Outlook outlook;

        private Scope(int level, Outlook outlook) {
            this.level = level;
            this.outlook = outlook;
        }
    }

    private Sentences() {}

    public static List<Sentence> of(List<Paragraph> body) {
        var reader = new Sentences();
        reader.scopes.push(new Scope(0, Outlook.OPEN));
        for (int i = 0; i < body.size(); i++) {
            reader.read(body.get(i), i + 1 < body.size() ? body.get(i + 1) : null);
        }
        return reader.sentences;
    }

    private void read(Paragraph paragraph, Paragraph next) {
        var text = paragraph.text();
        if (text.indexOf('|') >= 0 && text.indexOf('|') != text.lastIndexOf('|')) {
            return;
        }
        leave(5);
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            boolean last = to >= text.length();
            add(paragraph, from, to, last ? next : paragraph);
            from = to;
        }
    }

    /** @param follower what comes after the sentence: its own paragraph, the next one, or null */
    private void add(Paragraph paragraph, int from, int to, Paragraph follower) {
        boolean whole = from == 0 && to == paragraph.length();
        var phrase = whole ? paragraph.phrase() : new Phrase(paragraph.text().substring(from, to));
        var marker = Marker.of(phrase.text()).orElse(null);
        var part = marker == null ? phrase : phrase.part(phrase.text().substring(marker.length()));
        var words = part.text();
        boolean goesOn = follower == paragraph && !isNextOf(marker, paragraph.text().substring(to));
        boolean heading = isHeading(words, marker, whole, goesOn, follower);
        if (marker != null) {
            enter(marker, heading || words.length() < LONGEST_HEADING ? words : "");
        } else if (heading) {
            leave(1);
            scopes.push(new Scope(1, outlookOf(words)));
        }
        turn(part, heading);
        sentences.add(new Sentence(new Sentence.Place(paragraph, from, to), phrase, part, marker, heading, scopes.peek().outlook));
    }

    /** A sentence that tells what the rest of its section is about. */
    private void turn(Phrase words, boolean heading) {
        if (heading) {
            return;
        }
        if (AHEAD_LEAD.in(words) || WE_WILL.in(words)) {
            scopes.peek().outlook = Outlook.AHEAD;
        } else if (DONE_LEAD.in(words)) {
            scopes.peek().outlook = Outlook.DONE;
        }
    }

    /** A series that begins anew goes on with what the words before it led to. */
    private void enter(Marker marker, String heading) {
        Outlook before = scopes.peek().outlook;
        boolean anew = marker.number() == 1 && scopes.peek().level == marker.level();
        leave(marker.level());
        if (anew && before == Outlook.AHEAD) {
            scopes.peek().outlook = Outlook.AHEAD;
        }
        scopes.push(new Scope(marker.level(), outlookOf(heading)));
    }

    private Outlook outlookOf(String heading) {
        if (AHEAD.in(heading)) {
            return Outlook.AHEAD;
        }
        return DONE.in(heading) ? Outlook.DONE : scopes.peek().outlook;
    }

    /** Leaves the sections of this level and below. */
    private void leave(int level) {
        while (scopes.size() > 1 && scopes.peek().level >= level) {
            scopes.pop();
        }
    }

    private static boolean isHeading(String words, Marker marker, boolean whole, boolean goesOn, Paragraph follower) {
        boolean ended = !words.isEmpty() && END.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean lead = words.endsWith(":");
        if (lead || words.length() < 3) {
            return false;
        }
        if (whole && !ended) {
            return words.length() <= LONGEST_HEADING
                    && follower != null
                    && (marker != null || words.indexOf(',') < 0 && words.length() <= LONGEST_LABEL);
        }
        if (marker == null || FIGURES.in(words)) {
            return false;
        }
        boolean label = words.length() <= LONGEST_LABEL && commas(words) <= 1;
        return label && (goesOn || whole && follower != null && goesDeeper(marker, follower.text()));
    }

    /** Whether the series goes on at once, so that nothing stands below this number. */
    private static boolean isNextOf(Marker marker, String rest) {
        return marker != null && Marker.of(rest).filter(other -> other.level() == marker.level()).isPresent();
    }

    /** What follows a heading is a deeper number, or prose. */
    private static boolean goesDeeper(Marker marker, String next) {
        return Marker.of(next)
                .map(other -> other.level() > marker.level())
                .orElse(!CLOSING_WORDS.in(next));
    }

    private static long commas(String words) {
        return words.chars().filter(c -> c == ',').count();
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (END.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
            boolean lead = c == ':' && i + 1 < text.length() && LEAD.in(text.substring(Math.max(from, i - 24), i + 1));
            if (lead) {
                return i + 1;
            }
        }
        return text.length();
    }
}
