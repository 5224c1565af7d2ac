package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import java.time.LocalDate;

/** Whether the times that a sentence names lie before or after the letter. */
final class Times {

    private static final int PAST = -3;
    private static final int AHEAD = 3;
    private static final int SOON = 4;
    private static final Wording PART = Wording.of("(?:^|[,;])(?:今年)?(上半年|下半年|第?[一二三四]季度)(?!已)");
    private static final Wording DATED = Wording.of("(?<![\\d〔\\[(-])(20\\d{2})年(?:(\\d{1,2})月)?(?!度)");

    private final LocalDate written;

    Times(LocalDate written) {
        this.written = written;
    }

    int weight(Phrase words) {
        if (written == null) {
            return 0;
        }
        if (isPartToCome(words)) {
            return SOON;
        }
        boolean past = false;
        var hit = DATED.search(words);
        while (hit.find()) {
            int named = 12 * Integer.parseInt(hit.group(1)) + month(hit.group(2), hit.group(1));
            int now = 12 * written.getYear() + written.getMonthValue();
            if (named > now) {
                return AHEAD;
            }
            past |= named < now;
        }
        return past ? PAST : 0;
    }

    /** A part of this year, named at the beginning of a clause, that has not ended: 三季度, 下半年. */
    private boolean isPartToCome(Phrase words) {
        var hit = PART.search(words);
        return hit.find() && lastMonth(hit.group(1)) > written.getMonthValue();
    }

    /** The month with which a part of a year ends: 上半年, 年中, 三季度, 第三季度. */
    static int lastMonth(String part) {
        return switch (part) {
            case "上半年", "年中" -> 6;
            case "下半年" -> 12;
            default -> 3 * (1 + "一二三四".indexOf(part.charAt(part.length() - 3)));
        };
    }

    /** A year alone stands for the month of the letter if it is the same one, else for any. */
    private int month(String month, String year) {
        if (month != null) {
            return Integer.parseInt(month);
        }
        return Integer.parseInt(year) == written.getYear() ? written.getMonthValue() : 0;
    }
}
