package io.yinuo.importing.internal;

import io.yinuo.letter.LetterReading.Congress;
import java.time.LocalDate;

/** The session of an old letter as offices write it (届次): 市十八届人大二次会议, 市政协七届三次会议. */
final class SessionWords {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int MOST = 99;
    /** Stands before the count, where the congress stands behind it. */
    private static final String CONFERENCE = "政协";

    private SessionWords() {}

    /** The label, or nothing where the letter does not count the session. */
    static String of(Congress congress) {
        if (congress == null || !isCounted(congress.term())) {
            return "";
        }
        var place = congress.level() == null ? "" : congress.level();
        boolean conference = congress.body().equals(CONFERENCE);
        var count = numeral(congress.term()) + "届";
        var term = place + (conference ? CONFERENCE + count : count + congress.body());
        if (!isCounted(congress.session())) {
            return congress.betweenSessions() ? term : "";
        }
        return term + numeral(congress.session()) + "次会议";
    }

    /** What stands in its place where the letter does not state it. */
    static String ofYear(LocalDate day) {
        return day.getYear() + "年";
    }

    private static boolean isCounted(Integer number) {
        return number != null && number > 0 && number <= MOST;
    }

    private static String numeral(int number) {
        int tens = number / 10;
        return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
    }
}
