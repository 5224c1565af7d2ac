package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines made whole again: broken where a break was lost, joined where the width of a page broke them.
 *
 * <p>A letter is taken as broken by width when several of its lines are full and end within a sentence.
 */
public final class Paragraphs {

    private static final int WIDEST = 100;
    private static final int SLACK = 4;
    private static final int FULL_LINES = 3;
    private static final int PROSE = 24;
    /** A line of text may be that many hundredths of the widest: not everybody breaks lines at the same place. */
    private static final int MOSTLY_FULL = 75;
    /** What stands further in is in the middle or at the right. */
    private static final int MOST_INDENT = 8;
    private static final char NARROW = 0x80;
    private static final Wording STARTS_ANEW = Wording.of(
            "[一二三四五六七八九十]{1,3}、.*|\\([一二三四五六七八九十\\d]{1,3}\\).*|\\d{1,2}[.、].*|[一二三四五六七八九十]是.*"
                    + "|抄送:.*|联系人.{0,5}:.*|承办.{0,8}:.*|\\|.*|(?:对|关于).*(?:建议|提案|议案)(?:办理情况)?的(?:答复|复函).*");

    private static final Wording MARK = Wording.of("[,。;、]");
    private static final Wording LABEL = Wording.of("[一-鿿]{1,8}:.*");

    private final Folded letter;
    private final List<Line> lines = new ArrayList<>();

    /** A line, blank or not, in indices of the folded letter. */
    private record Line(int from, int to, String words, int width, boolean indented) {

        boolean ends() {
            return !words.isEmpty() && "。!?;:".indexOf(words.charAt(words.length() - 1)) >= 0;
        }
    }

    private Paragraphs(Folded letter) {
        this.letter = letter;
    }

    /** The paragraphs that are not blank, in their order. */
    public static List<Paragraph> of(Folded letter) {
        var paragraphs = new Paragraphs(letter);
        paragraphs.cut();
        return paragraphs.join();
    }

    private void cut() {
        var all = letter.chars().toString();
        int from = 0;
        while (from <= all.length()) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            int start = from;
            for (int at : LineBreaks.in(all, from, to)) {
                lines.add(line(all, start, from + at));
                start = from + at;
            }
            lines.add(line(all, start, to));
            from = to + 1;
        }
    }

    private Line line(String all, int from, int to) {
        var raw = all.substring(from, to);
        var words = raw.indexOf(' ') < 0 ? raw : raw.replace(" ", "");
        return new Line(from, to, words, width(from, to), raw.startsWith("  "));
    }

    /** As it was sent, with the blanks before it: a full-width figure is as wide as a character. */
    private int width(int from, int to) {
        int width = 0;
        int blank = 0;
        boolean begun = false;
        for (int i = from; i < to; i++) {
            char c = letter.original().charAt(letter.at(i));
            int wide = Character.isLowSurrogate(c) ? 0 : c < NARROW ? 1 : 2;
            if (letter.chars().charAt(i) != ' ') {
                begun = true;
                width += wide;
            } else if (!begun) {
                blank += wide;
            }
        }
        return blank <= MOST_INDENT ? width + blank : width;
    }

    private List<Paragraph> join() {
        int page = pageWidth();
        boolean indents = lines.stream().anyMatch(line -> line.indented() && line.width() > PROSE);
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).words().isEmpty()) {
                continue;
            }
            int last = i;
            int next;
            while ((next = continuation(last, page, indents)) > last) {
                last = next;
            }
            paragraphs.add(new Paragraph(letter, lines.get(i).from(), lines.get(last).to()));
            i = last;
        }
        return paragraphs;
    }

    /** The line that goes on with the sentence of this one, or this one. */
    private int continuation(int at, int page, boolean indents) {
        var line = lines.get(at);
        int next = at + 1;
        while (next < lines.size() && next <= at + 2 && lines.get(next).words().isEmpty()) {
            next++;
        }
        if (next >= lines.size() || lines.get(next).words().isEmpty()) {
            return at;
        }
        var follower = lines.get(next);
        if (STARTS_ANEW.fits(head(follower)) || follower.words().startsWith("《") && line.ends()) {
            return at;
        }
        boolean adjacent = next == at + 1;
        boolean full = page > 0 && line.width() >= page - SLACK;
        if (full && adjacent && (indents ? !follower.indented() : !line.ends())) {
            return next;
        }
        return isCutOff(line) || adjacent && indents && isProse(line, page) && goesOn(follower) ? next : at;
    }

    /** Words within a sentence that fill most of a line. */
    private static boolean isProse(Line line, int page) {
        return page > 0 && 100 * line.width() >= MOSTLY_FULL * page && !line.ends() && MARK.in(line.words());
    }

    private static boolean goesOn(Line follower) {
        return !follower.indented() && !LABEL.fits(head(follower));
    }
    private static String head(Line line) {
        return line.words().substring(0, Math.min(line.words().length(), PROSE * 4));
    }

    /** Ends with a mark after which a sentence must go on, or within a title or a quotation. */
    private static boolean isCutOff(Line line) {
        var words = line.words();
        if (words.length() < 6 || words.indexOf('|') >= 0) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return last == ',' || last == '、'
                || words.lastIndexOf('《') > words.lastIndexOf('》')
                || words.lastIndexOf('“') > words.lastIndexOf('”');
    }

    private int pageWidth() {
        int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
        if (widest > WIDEST) {
            return 0;
        }
        long full = lines.stream().filter(line -> line.width() >= widest - SLACK && !line.ends()).count();
        return widest >= PROSE && full >= FULL_LINES ? widest : 0;
    }
}
