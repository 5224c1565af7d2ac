package io.yinuo.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names in a cell: 张三、李四, 王　五 with the blank that aligns two characters with three, 赵六等5人. */
final class PrintedNames {

    private static final Pattern ALIGNED = Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ \\u3000]{1,4}(\\p{IsHan})(?![\\p{IsHan}])");
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\s\\u3000]+");
    private static final Pattern AND_MORE = Pattern.compile("等[0-9一二三四五六七八九十]{0,4}(?:人|位|名)?(?:代表|委员)?$");
    private static final Pattern FORM_OF_ADDRESS = Pattern.compile("[(（][^)）]*[)）]|(?:人大代表|政协委员|代表|委员)$");
    private static final Pattern GROUP_OF_DEPUTIES = Pattern.compile("代表团$");
    private static final Pattern BODY = Pattern.compile(
            "(?:委员会|专委会|委|界别?|小组|党|党派|支部|联合会|商会|总工会|妇联|工商联|九三学社.{0,12}|(?:民盟|民建|民进|民革|农工党|致公党|台盟|共青团).{1,12})$");

    private final List<String> names;
    private final boolean more;

    private PrintedNames(List<String> names, boolean more) {
        this.names = names;
        this.more = more;
    }

    static PrintedNames of(String cell) {
        var printed = ALIGNED.matcher(cell.strip()).replaceAll("$1$2");
        boolean more = AND_MORE.matcher(printed).find();
        var names = BETWEEN.splitAsStream(AND_MORE.matcher(printed).replaceFirst(""))
                .map(PrintedNames::bare)
                .filter(name -> !name.isEmpty())
                .toList();
        return new PrintedNames(names, more);
    }

    /** A name without the form of address; a body keeps its whole name. */
    private static String bare(String name) {
        return isGroupOfDeputies(name) || isBody(name) ? name : FORM_OF_ADDRESS.matcher(name).replaceAll("").strip();
    }

    List<String> names() {
        return names;
    }

    Optional<String> first() {
        return names.stream().findFirst();
    }

    /** Whether others are counted and not named. */
    boolean andMore() {
        return more;
    }

    static boolean isGroupOfDeputies(String name) {
        return GROUP_OF_DEPUTIES.matcher(name).find();
    }

    static boolean isBody(String name) {
        return name.length() > 2 && BODY.matcher(name).find();
    }
}
