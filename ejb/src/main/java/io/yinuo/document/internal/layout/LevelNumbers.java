package io.yinuo.document.internal.layout;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.yinuo.document.Level;
import java.util.EnumMap;
import java.util.Map;

/** Counts the levels of a text and gives each heading its number: 一、 → （一） → 1. → （1） (GB/T 9704-2012, 7.3.3). */
public final class LevelNumbers {

    private final RuleBasedNumberFormat chinese =
            new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    /** The number of the next paragraph of this level; a heading starts the levels below it anew. */
    public String next(Level level) {
        if (level == Level.BODY) {
            return "";
        }
        int count = counts.merge(level, 1, Integer::sum);
        counts.keySet().removeIf(below -> below.compareTo(level) > 0);
        return switch (level) {
            case H1 -> chinese.format(count) + "、";
            case H2 -> "（" + chinese.format(count) + "）";
            case H3 -> count + ".";
            case H4 -> "（" + count + "）";
            case BODY -> "";
        };
    }
}
