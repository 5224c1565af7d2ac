package io.yinuo.register;

import java.time.LocalDate;

/**
 * A reply in the ledger.
 *
 * @param ordinal 1 for the first reply of the matter
 * @param outcome and {@code disclosure}: codes, or null while they are open
 * @param attitude and {@code result}: codes of the deciding rating, or null
 */
public record LedgerReply(
        int ordinal,
        String documentNumber,
        LocalDate signedOn,
        String outcome,
        String disclosure,
        String attitude,
        String result) {

    /** Whether its class takes the place of the other one's: the later letter says the class (rule PR18). */
    public boolean classesAnew(LedgerReply other) {
        return ordinal > other.ordinal && outcome != null && !outcome.equals(other.outcome);
    }
}
