package io.yinuo.paper;

import java.util.UUID;

/**
 * Puts the right file in the place of one that belongs elsewhere (调换材料).
 *
 * @param paperId the wrong one, which stays in the list with its mark
 */
public record ExchangePaper(UUID suggestionId, UUID paperId, int expectedVersion, String reason, UploadedFile file) {}
