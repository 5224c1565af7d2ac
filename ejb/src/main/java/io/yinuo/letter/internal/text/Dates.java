package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates under a letter: as GB/T 9704 wants them, as people write them, and as web pages damage them. */
public final class Dates {

    private static final String CHINESE_YEAR = "[一二三四五六七八九〇○零]{4}年";
    private static final Wording FULL = Wording.of("([12]\\d{3})[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Wording CHINESE =
            Wording.of("([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    /** Letters that a scan took for figures: 2O19年6月l8日. */
    private static final Wording MISREAD = Wording.of("[12lI][\\dOolI]{3}年[\\dOolI]{1,2}月[\\dOolI]{1,2}日");
    private static final Wording BARE = Wording.of("(20[0-3]\\d)(\\d{2,4})日?");
    private static final Wording DAMAGED =
            Wording.of("[12]\\d{3}年\\d{0,2}月?\\d{0,2}日?|\\d{0,4}年\\d{0,2}月\\d{0,2}日?|" + CHINESE_YEAR + ".{0,4}月?.{0,4}日?");

    private static final Wording MONTH = Wording.of("^([12]\\d{3})年(\\d{1,2})月");
    private static final Wording STANDARD = Wording.of("[12]\\d{3}年[1-9]\\d?月[1-9]\\d?日");

    private Dates() {}

    /** Whether the words are a date, whole or damaged, and nothing else. */
    public static boolean isDate(String words) {
        return parse(words).isPresent() || DAMAGED.fits(words) && words.length() >= 4;
    }

    /** Whether the words are a date as GB/T 9704 wants it: 2023年6月20日. */
    public static boolean isStandard(String words) {
        return STANDARD.fits(words);
    }

    /** The day that the words name; nothing when characters are lost and more than one day would fit. */
    public static Optional<LocalDate> parse(String sent) {
        var words = MISREAD.fits(sent) ? sent.replaceAll("[Oo]", "0").replaceAll("[lI]", "1") : sent;
        var full = FULL.search(words);
        if (full.matches()) {
            return day(full.group(1), full.group(2), full.group(3));
        }
        var chinese = CHINESE.search(words);
        if (chinese.matches()) {
            return chineseDay(chinese.group(1), chinese.group(2), chinese.group(3));
        }
        var bare = BARE.search(words);
        return bare.matches() ? theOnlyDay(bare.group(1), bare.group(2)) : Optional.empty();
    }

    /** The first day of the month that the words name, with its day or without one. */
    public static Optional<LocalDate> month(String sent) {
        var hit = MONTH.search(sent);
        return hit.find() ? day(hit.group(1), hit.group(2), "1") : Optional.empty();
    }

    /** 2017821 can only be the 21st of August. */
    private static Optional<LocalDate> theOnlyDay(String year, String rest) {
        var days = new ArrayList<LocalDate>();
        for (int monthDigits : List.of(1, 2)) {
            if (rest.length() > monthDigits && rest.length() - monthDigits <= 2 && rest.charAt(monthDigits) != '0'
                    || rest.length() == 4 && monthDigits == 2) {
                day(year, rest.substring(0, monthDigits), rest.substring(monthDigits)).ifPresent(days::add);
            }
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> chineseDay(String year, String month, String day) {
        var digits = new StringBuilder();
        for (char c : year.toCharArray()) {
            digits.append(Math.max(0, "〇一二三四五六七八九".indexOf(c)));
        }
        var inYear = Numerals.parse(month);
        var inMonth = Numerals.parse(day);
        if (inYear.isEmpty() || inMonth.isEmpty()) {
            return Optional.empty();
        }
        return day(digits.toString(), String.valueOf(inYear.getAsInt()), String.valueOf(inMonth.getAsInt()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The last day of a month. */
    public static LocalDate lastDay(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
