package io.yinuo.suggestion;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The session of a congress or of the CPPCC to which a matter belongs (届次).
 *
 * @param label as printed, such as 市十八届人大二次会议
 * @param term 届, or null when the label does not say
 * @param meeting 次, or null when the label does not say
 * @param betweenSessions 闭会期间: numbers may start anew there
 */
public record CongressSession(String label, Integer term, Integer meeting, boolean betweenSessions) {

    private static final String NUMERAL = "([〇零一二三四五六七八九十]{1,3}|[0-9]{1,2})";
    private static final Pattern PRINTED =
            Pattern.compile("第?" + NUMERAL + "届\\p{IsHan}{0,8}?第?" + NUMERAL + "次(?:全体)?会议");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*年|([一二][〇零○一二三四五六七八九]{3})年");
    private static final Pattern ASSEMBLY =
            Pattern.compile("中国人民政治协商会议|人民代表大会|人民政协|政协|人大|委员会|[\\s\\p{Z}]");

    /** Fills in term and meeting where the label says them and the caller did not. */
    public CongressSession completed() {
        var printed = PRINTED.matcher(label);
        if (!printed.find()) {
            return this;
        }
        return new CongressSession(
                label,
                term == null ? numeral(printed.group(1)).orElse(null) : term,
                meeting == null ? numeral(printed.group(2)).orElse(null) : meeting,
                betweenSessions);
    }

    /**
     * Whether both labels mean one session, in full or in short: 慈溪市第十八届人民代表大会第二次会议 is 市十八届人大二次会议.
     * Labels that count no sessions must be alike.
     */
    public boolean isSame(CongressSession other) {
        if (betweenSessions != other.betweenSessions) {
            return false;
        }
        var one = completed();
        var two = other.completed();
        boolean counted = one.term != null && one.meeting != null;
        return label.equals(other.label)
                || counted && one.term.equals(two.term) && one.meeting.equals(two.meeting)
                        && isNear(one.place(), two.place());
    }

    /** The year that the label names, such as 2026 of 2026年市人民代表大会; most name none. */
    public Optional<Integer> year() {
        var named = YEAR.matcher(label);
        if (!named.find()) {
            return Optional.empty();
        }
        var figures = named.group(1) == null
                ? named.group(2).chars().map(each -> '0' + digit((char) each)).collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : named.group(1);
        return Optional.of(Integer.valueOf(figures));
    }

    /** Whether both are counted sessions of one assembly, and this one was held before the other. */
    public boolean isBefore(CongressSession other) {
        var one = completed();
        var two = other.completed();
        boolean counted = one.term != null && one.meeting != null && two.term != null && two.meeting != null;
        if (!counted || !isNear(one.place(), two.place())) {
            return false;
        }
        return one.term < two.term || one.term.equals(two.term) && one.meeting < two.meeting;
    }

    /** A label may leave the place out, or name it by its level alone. */
    private static boolean isNear(String one, String two) {
        return one.endsWith(two) || two.endsWith(one);
    }

    /** What stands before the count. */
    private String place() {
        var printed = PRINTED.matcher(label);
        return printed.find() ? ASSEMBLY.matcher(label.substring(0, printed.start())).replaceAll("") : "";
    }

    private static Optional<Integer> numeral(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Optional.of(Integer.parseInt(printed));
        }
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.length() == 1 ? Optional.of(digit(printed.charAt(0))) : Optional.empty();
        }
        int tens = ten == 0 ? 1 : digit(printed.charAt(0));
        int ones = ten == printed.length() - 1 ? 0 : digit(printed.charAt(ten + 1));
        return Optional.of(tens * 10 + ones);
    }

    private static int digit(char printed) {
        return Math.max(0, "〇一二三四五六七八九".indexOf(printed));
    }
}
