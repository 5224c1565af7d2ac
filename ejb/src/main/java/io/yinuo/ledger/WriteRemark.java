package io.yinuo.ledger;

import java.util.UUID;

/**
 * Writes the remark of the office beside a matter, in place of the one before (备注).
 *
 * @param words at most {@link OfficeRemarks#MOST_WORDS} characters; blank takes the remark away
 */
public record WriteRemark(UUID caseId, String words, int expectedVersion) {}
