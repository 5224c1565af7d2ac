package io.yinuo.ledger;

/**
 * One column of the ledger where somebody wants it.
 *
 * @param onPage whether the page shows it
 * @param inTable whether it goes out with the table and onto paper
 */
public record ColumnSetting(LedgerColumn column, boolean onPage, boolean inTable) {}
