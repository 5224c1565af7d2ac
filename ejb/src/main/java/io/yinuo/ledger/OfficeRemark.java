package io.yinuo.ledger;

import java.time.Instant;

/**
 * What the office wrote beside a matter (备注).
 *
 * @param words empty while there is none
 * @param writtenBy name of the last who wrote, or null
 * @param writtenAt when that was, or null
 * @param version for {@code expectedVersion}; 0 before anything was written
 */
public record OfficeRemark(String words, String writtenBy, Instant writtenAt, int version) {

    static final OfficeRemark NONE = new OfficeRemark("", null, null, 0);
}
