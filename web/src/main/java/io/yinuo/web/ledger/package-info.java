/** What people keep and do around the ledger's table: filters, columns, work on many rows. */
package io.yinuo.web.ledger;
