/** The lists from which people work, in a browser: desk and ledger. */
package io.yinuo.it.register;
