package io.yinuo.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Under what a paragraph of a letter stands (所属小标题).
 *
 * @param id the paragraph that is or begins with the heading
 */
public record LetterHeading(UUID id, String words) {

    private static final Pattern INLINE = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[,，、])");
    private static final int MOST = 24;

    /** The heading of each paragraph; one that begins with 一是 and its like, or stands under none, is its own. */
    public static Map<UUID, LetterHeading> of(List<Block> text) {
        var headings = new LinkedHashMap<UUID, LetterHeading>();
        LetterHeading current = null;
        for (Block block : text) {
            if (block.level() != BlockLevel.BODY) {
                current = beginning(block);
            }
            boolean own = current == null || block.level() == BlockLevel.BODY && INLINE.matcher(block.text()).find();
            headings.put(block.id(), own ? beginning(block) : current);
        }
        return headings;
    }

    private static LetterHeading beginning(Block block) {
        var first = block.text().split("[。；：:]", 2)[0];
        return new LetterHeading(block.id(), first.length() > MOST ? first.substring(0, MOST) + "…" : first);
    }
}
