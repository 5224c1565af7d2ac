package io.yinuo.reader;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * The numbers that Word and WPS count by themselves (自动编号): 一、 （一） 1. （1）, which stand nowhere in the text.
 *
 * <p>Bullets are no numbers; what is numbered in another script of the world is counted in figures.
 */
final class WordNumbers {

    /** As many as a list of Word has. */
    private static final int LEVELS = 9;

    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    private WordNumbers(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /** Puts the number before the words of each paragraph of the body that has one. */
    static void writeOut(XWPFDocument document) {
        if (document.getNumbering() == null) {
            return;
        }
        var numbers = new WordNumbers(document.getNumbering());
        document.getParagraphs().forEach(paragraph -> numbers.next(paragraph).ifPresent(mark -> put(mark, paragraph)));
    }

    private static void put(String mark, XWPFParagraph paragraph) {
        var run = paragraph.getRuns().isEmpty() ? paragraph.createRun() : paragraph.insertNewRun(0);
        if (run != null) {
            run.setText(mark);
        }
    }

    private Optional<String> next(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        if (list == null || paragraph.getText().isBlank()) {
            return Optional.empty();
        }
        int depth = Objects.requireNonNullElse(paragraph.getNumIlvl(), BigInteger.ZERO).intValue();
        var scheme = scheme(list);
        if (depth < 0 || depth >= LEVELS || scheme.isEmpty() || level(scheme.get(), depth).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mark(scheme.get(), depth, count(list, scheme.get(), depth))).filter(mark -> !mark.isBlank());
    }

    private Optional<CTAbstractNum> scheme(BigInteger list) {
        return Optional.ofNullable(numbering.getAbstractNumID(list))
                .map(numbering::getAbstractNum)
                .map(scheme -> scheme.getCTAbstractNum());
    }

    private static Optional<CTLvl> level(CTAbstractNum scheme, int depth) {
        return scheme.getLvlList().stream()
                .filter(level -> level.getIlvl() != null && level.getIlvl().intValue() == depth)
                .findFirst();
    }

    private int[] count(BigInteger list, CTAbstractNum scheme, int depth) {
        int[] levels = counts.computeIfAbsent(list, anew -> new int[LEVELS]);
        levels[depth] = levels[depth] == 0 ? start(scheme, depth) : levels[depth] + 1;
        for (int below = depth + 1; below < LEVELS; below++) {
            levels[below] = 0;
        }
        return levels;
    }

    private static int start(CTAbstractNum scheme, int depth) {
        return level(scheme, depth).filter(CTLvl::isSetStart).map(level -> level.getStart().getVal().intValue()).orElse(1);
    }

    /** The pattern of the level, such as {@code （%2）}, with the counts of all levels that it names. */
    private static String mark(CTAbstractNum scheme, int depth, int[] levels) {
        var level = level(scheme, depth).orElseThrow();
        if (!level.isSetLvlText() || format(level).equals("bullet") || format(level).equals("none")) {
            return "";
        }
        var mark = level.getLvlText().getVal();
        for (int each = 0; each <= depth; each++) {
            var shown = level(scheme, each).map(WordNumbers::format).orElse("decimal");
            mark = mark.replace("%" + (each + 1), number(Math.max(levels[each], 1), shown));
        }
        return mark;
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand",
                    "ideographDigital", "taiwaneseCounting" -> counted(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> count <= 20
                    ? String.valueOf((char) ('①' + count - 1))
                    : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    /** Below one hundred as it is counted in Chinese. */
    private static String counted(int count) {
        if (count >= 100) {
            return String.valueOf(count);
        }
        var tens = count / 10;
        var ones = count % 10;
        var head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
        return head + (ones == 0 ? "" : DIGITS[ones]);
    }
}
