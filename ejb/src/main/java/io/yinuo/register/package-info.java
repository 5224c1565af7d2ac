/**
 * Work lists, the ledger (台账) and the case file: read-only views across all features.
 *
 * <p>Every query filters by what the caller may see; lists take one query for a page and one for its capped count.
 */
package io.yinuo.register;
