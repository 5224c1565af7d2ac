package io.yinuo.search.internal;

import io.yinuo.search.FoundKind;
import java.util.Set;
import java.util.UUID;

/**
 * A question of the memory: what is like this text.
 *
 * @param kinds what is looked for
 * @param related words of matters that are alike, which widen the question; may be empty
 * @param except the case of which nothing is wanted, or null
 * @param keys what the reader holds
 */
public record Likeness(String text, Set<FoundKind> kinds, String related, UUID except, Set<String> keys, int most) {}
