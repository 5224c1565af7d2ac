package io.yinuo.suggestion;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The number that the referrer gave to a matter (建议编号), kept as printed.
 *
 * <p>Letters and leading zeros belong to it: {@code 0057} and {@code J027} exist (rule S1, domain §4.2). Only what
 * stands around it is taken off: 第, 号, brackets, blanks, and full-width forms. Chinese numerals become figures: 第九十二号 is 92.
 *
 * @param text as printed, such as {@code 198}, {@code 0057} or {@code J027}
 */
public record SuggestionNumber(String text) {

    /** The longest number that is stored. */
    public static final int MOST_CHARACTERS = 40;

    private static final Pattern WRAPPING = Pattern.compile("第|号|建议|提案|[()\\[\\]\\s\\p{Z}]");
    private static final Pattern SHAPE = Pattern.compile("[\\p{IsHan}A-Za-z]*[0-9]{1,8}[A-Za-z]?(-[0-9]{1,8})?");
    private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十百千〇零]{1,8}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /** Takes off what stands around the number; the answer may still be no number at all, see {@link #isPlausible()}. */
    public static SuggestionNumber of(String printed) {
        var narrow = Normalizer.normalize(printed == null ? "" : printed, Normalizer.Form.NFKC);
        var bare = WRAPPING.matcher(narrow).replaceAll("");
        return new SuggestionNumber(CHINESE.matcher(bare).matches() ? figures(bare) : bare);
    }

    private static String figures(String numerals) {
        try {
            return new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT).parse(numerals).toString();
        } catch (ParseException noNumber) {
            return numerals;
        }
    }

    /** Whether it is short enough and holds figures, with letters or words only where numbers carry them. */
    public boolean isPlausible() {
        return text.length() <= MOST_CHARACTERS && SHAPE.matcher(text).matches();
    }

    /** Two numbers with the same key are one number: leading zeros and case do not tell them apart (rule S2). */
    public String key() {
        return text.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=[0-9])", "");
    }

    /** The number to sort by and to jump to, when it is made of figures alone. */
    public OptionalInt value() {
        return DIGITS.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Whether the referrer has not given it yet (编号待补). */
    public boolean isMissing() {
        return text.isEmpty();
    }

    /** As it is spoken of: 第198号. */
    public String label() {
        return isMissing() ? "编号待补" : "第" + text + "号";
    }
}
