package io.yinuo.document.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a title by meaning (标题回行): never inside a word, a number of a matter or a session, in the shape of a trapezium
 * or a rhombus (GB/T 9704-2012, 7.3.1).
 *
 * <p>All ways to break it between words are weighed against each other; the dictionary of words is ICU's.
 */
public final class TitleBreaker {

    /** Twenty characters of 2号 fill the line; a title stands free of both edges. */
    private static final double WIDEST = 18;
    private static final int MOST_LINES = 4;
    private static final String DAY = "\\d{1,4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日";
    private static final Pattern WHOLE = Pattern.compile(
            "第[\\d〇零一二三四五六七八九十百]{1,8}[号次届件]|[〇零一二三四五六七八九十]{1,4}届|[〇零一二三四五六七八九十]{1,3}次会议|" + DAY + "|\\d+(?:[年月日号]|%)|[“《][^“”《》]{1,8}[”》]");
    private static final String NO_BEGINNING = "的了和与及等地得之";
    private static final String NO_END = "对和与及关于第将把被在为";

    private TitleBreaker() {}

    /** The lines of the title, one where it fits; lines that its writer has made are kept. */
    public static List<String> lines(String title) {
        if (title.strip().contains("\n")) {
            return title.strip().lines().map(String::strip).toList();
        }
        var words = words(title.strip());
        if (width(title.strip()) <= WIDEST) {
            return List.of(title.strip());
        }
        var search = new Search(words);
        search.from(0, new ArrayList<>());
        return search.best.isEmpty() ? LongTitle.lines(words, WIDEST) : search.best;
    }

    /** The words between which the title may be broken. */
    static List<String> words(String title) {
        var breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(title);
        var words = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == title.length() || isBetweenWords(title, end)) {
                words.add(title.substring(start, end));
                start = end;
            }
        }
        return words;
    }

    private static boolean isBetweenWords(String title, int at) {
        var whole = WHOLE.matcher(title);
        while (whole.find()) {
            if (whole.start() < at && at < whole.end()) {
                return false;
            }
        }
        return CharacterClass.mayBegin(title.codePointAt(at)) && CharacterClass.mayEnd(title.codePointBefore(at));
    }

    /** How wide the text is, in full-width cells. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(CharacterClass::width).sum();
    }

    /** Tries all ways to break, and keeps the one that costs least. */
    private static final class Search {

        private final List<String> words;
        private final int fewest;
        private List<String> best = List.of();
        private double least = Double.MAX_VALUE;

        private Search(List<String> words) {
            this.words = words;
            this.fewest = (int) Math.ceil(width(String.join("", words)) / WIDEST);
        }

        private void from(int start, List<String> lines) {
            if (start == words.size()) {
                weigh(lines);
                return;
            }
            if (lines.size() > Math.min(fewest, MOST_LINES)) {
                return;
            }
            var line = new StringBuilder();
            for (int end = start; end < words.size(); end++) {
                line.append(words.get(end));
                if (width(line.toString()) > WIDEST) {
                    return;
                }
                var longer = new ArrayList<>(lines);
                longer.add(line.toString());
                from(end + 1, longer);
            }
        }

        private void weigh(List<String> lines) {
            double cost = shape(lines) + 5.0 * (lines.size() - fewest);
            for (int i = 0; i + 1 < lines.size(); i++) {
                cost += breakCost(lines.get(i), lines.get(i + 1));
            }
            if (cost < least) {
                least = cost;
                best = List.copyOf(lines);
            }
        }

        private static double breakCost(String line, String next) {
            double cost = 0;
            cost += NO_BEGINNING.indexOf(next.charAt(0)) >= 0 ? 6 : 0;
            cost += NO_END.indexOf(line.charAt(line.length() - 1)) >= 0 ? 6 : 0;
            cost += isInsideQuotation(line) ? 2 : 0;
            cost -= next.startsWith("关于") || next.startsWith("对") ? 3 : 0;
            return cost;
        }

        private static boolean isInsideQuotation(String line) {
            return line.lastIndexOf('《') > line.lastIndexOf('》') || line.lastIndexOf('“') > line.lastIndexOf('”');
        }

        /** A trapezium has lines that grow or shrink, a rhombus its longest in the middle; neither a box nor an hourglass. */
        private static double shape(List<String> lines) {
            double cost = 0;
            boolean shrunk = false;
            for (int i = 1; i < lines.size(); i++) {
                double step = width(lines.get(i)) - width(lines.get(i - 1));
                cost += Math.abs(step) < 1 ? 3 : Math.abs(Math.abs(step) - 3) * 0.6;
                cost += shrunk && step > 0 ? 8 : 0;
                shrunk |= step < 0;
            }
            return cost;
        }
    }

    /** A title of more lines than can be weighed: filled line by line. */
    private static final class LongTitle {

        private LongTitle() {}

        static List<String> lines(List<String> words, double widest) {
            var lines = new ArrayList<String>();
            var line = new StringBuilder();
            for (var word : words) {
                if (!line.isEmpty() && width(line + word) > widest) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word);
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
