package io.yinuo.bench;

import java.util.Map;
import java.util.Set;

/**
 * What a deputy might write, and what should then be found.
 *
 * @param heldBack whether nothing may be tuned on it
 * @param relevant the matters whose document answers each task
 */
record LabelledQuery(String id, boolean heldBack, String text, Map<Task, Set<String>> relevant) {}
