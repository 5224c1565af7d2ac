/** What an office does with its ledger: filters that people keep, the columns that they look at, and work on many rows. */
package io.yinuo.ledger;
