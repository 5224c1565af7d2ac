/** Letters as characters, lines and paragraphs, each with the place that it came from. */
package io.yinuo.letter.internal.text;
