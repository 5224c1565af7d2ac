/** Kept filters, chosen columns and work on many rows of the ledger. */
package io.yinuo.it.ledger;
