/** The rows of kept filters and of chosen columns, and the rules over them. */
package io.yinuo.ledger.internal;
