package io.yinuo.ledger;

/**
 * The columns that count for a person or a bureau.
 *
 * @param own whether they were chosen there, and do not come from above
 * @param version for {@code expectedVersion}; 0 while nothing was chosen
 */
public record ChosenColumns(ColumnLayout layout, boolean own, int version) {}
