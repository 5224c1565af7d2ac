/** Patterns in the notation of {@link java.util.regex}, found in Chinese text without trying each at every character. */
package io.yinuo.letter.internal.match;
