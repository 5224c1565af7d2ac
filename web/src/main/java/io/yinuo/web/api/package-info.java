/**
 * The interface for other systems under {@code /api}: the same boundaries and checks as the pages.
 *
 * <p>Resources only translate; what may be done is decided behind them. Errors are problems (RFC 9457) with a sentence
 * for a person, in the caller's language.
 */
package io.yinuo.web.api;
