package io.yinuo.web.feedback;

import java.util.regex.Pattern;

/** What a phone can dial at a touch (点按拨号): a whole number, and no extension or word beside it. */
final class Dialling {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 -]{4,}");

    private Dialling() {}

    static boolean isPossible(String phone) {
        return phone != null && NUMBER.matcher(phone).matches();
    }
}
