package io.yinuo.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a kept text may leave to the case, in braces: {@code {代表姓名}} (模板字段).
 *
 * <p>This is the one list of them: whoever adds a field adds its value in {@code FieldValues}. The names are Chinese in whatever
 * language somebody reads the pages, because they stand in Chinese letters. A field that begins with {@link #BLANK} is left to
 * the drafter.
 */
public enum LetterField {
    SUBMITTERS("代表姓名"),
    LEAD("领衔代表"),
    YOU("您或你们"),
    MATTER("件别"),
    SESSION("届次"),
    NUMBER("编号"),
    TITLE("标题"),
    OPENING("开头语"),
    BUREAU("本单位"),
    LEAD_SECTION("主办科室"),
    CO_SECTIONS("会办科室"),
    LEAD_UNIT("主办单位"),
    OUTSIDE_UNITS("会办单位"),
    TALK_ON("面商日期"),
    REFERRER("交办单位"),
    REFERRED_ON("交办日期"),
    DUE_ON("答复期限"),
    CONTACT("联系人"),
    PHONE("联系电话"),
    TODAY("今天"),
    YEAR("今年");

    /** Begins a place that only the drafter can fill, such as {@code {填写：开工日期}}. */
    public static final String BLANK = "填写";

    /** A field in a text, with its name as the only group; both widths of braces will do. */
    public static final Pattern IN_TEXT = Pattern.compile("[{｛]([^{}｛｝\\n]{0,40})[}｝]");

    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");

    private final String word;

    LetterField(String word) {
        this.word = word;
    }

    /** Its name between the braces. */
    public String word() {
        return word;
    }

    /** As it is typed. */
    public String typed() {
        return "{" + word + "}";
    }

    /** The field of that name. */
    public static Optional<LetterField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word.strip())).findFirst();
    }

    /** The fields of a text as they stand in it, filled by nobody yet. */
    public static Stream<String> in(String text) {
        return IN_TEXT.matcher(text).results().map(hit -> hit.group());
    }

    /** What stands in braces and is no field. */
    public static List<String> unknown(String text) {
        return IN_TEXT.matcher(text).results()
                .filter(hit -> !hit.group(1).strip().startsWith(BLANK) && named(hit.group(1)).isEmpty())
                .map(hit -> hit.group())
                .toList();
    }

    /** Whether a brace stands alone, so that half of a field would be read as words. */
    public static boolean isTorn(String text) {
        return BRACE.matcher(IN_TEXT.matcher(text).replaceAll("")).find();
    }
}
