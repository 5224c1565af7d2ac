package io.yinuo.drafting;

import java.time.Instant;

/**
 * A line in the history of the text (版本).
 *
 * @param kept false while it is only saved automatically and will be written over
 */
public record DraftVersionView(int number, DraftStep step, String writtenBy, Instant writtenAt, boolean kept) {}
