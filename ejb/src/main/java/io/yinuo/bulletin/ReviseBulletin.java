package io.yinuo.bulletin;

import java.util.UUID;

/**
 * Changes the words of a draft; its figures are counted (修改通报).
 *
 * @param documentNumber where it has one, given in another system, or null
 * @param opening the first paragraphs, each in a line
 * @param demands the last paragraphs, each in a line
 */
public record ReviseBulletin(UUID id, int expectedVersion, String title, String documentNumber, String opening, String demands) {}
