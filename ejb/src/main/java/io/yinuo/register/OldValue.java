package io.yinuo.register;

import java.util.UUID;

/**
 * A reply that still says what was corrected in its matter (仍写有旧值的文稿).
 *
 * @param ordinal 1 for the first reply
 * @param documentNumber null before it is allotted; a numbered letter is not changed any more
 * @param field what was corrected, as the trail names it: {@code number}, {@code title} …
 * @param words as they stood before
 */
public record OldValue(UUID replyId, int ordinal, String documentNumber, String field, String words) {}
