package io.yinuo.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the levels of a text and gives each heading its number: 一、 → （一） → 1. → （1） (GB/T 9704-2012, 7.3.3), each attachment
 * its own: 附件, or 附件1 and 附件2 where there are several (7.3.4).
 */
public final class LevelMarks {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Map<BlockLevel, Integer> counts = new EnumMap<>(BlockLevel.class);
    private final boolean manyAttachments;
    private int attachments;

    /** For a text with one attachment at most. */
    public LevelMarks() {
        this(1);
    }

    /** @param attachments how many the text has */
    public LevelMarks(long attachments) {
        manyAttachments = attachments > 1;
    }

    /** Counts the levels of just this text. */
    public static LevelMarks of(List<Block> text) {
        return new LevelMarks(text.stream().filter(block -> block.level() == BlockLevel.ATTACHMENT).count());
    }

    /** The number of the next paragraph of this level; a heading starts the levels below it anew, an attachment all of them. */
    public String next(BlockLevel level) {
        if (level == BlockLevel.BODY) {
            return "";
        }
        if (level == BlockLevel.ATTACHMENT) {
            counts.clear();
            return "附件" + (manyAttachments ? ++attachments : "");
        }
        int count = counts.merge(level, 1, Integer::sum);
        counts.keySet().removeIf(below -> below.compareTo(level) > 0);
        return switch (level) {
            case H1 -> chinese(count) + "、";
            case H2 -> "（" + chinese(count) + "）";
            case H3 -> count + ".";
            case H4 -> "（" + count + "）";
            case BODY, ATTACHMENT -> "";
        };
    }

    /** A number below one hundred as it is counted in Chinese. */
    static String chinese(int number) {
        var tens = number / 10;
        return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
    }
}
