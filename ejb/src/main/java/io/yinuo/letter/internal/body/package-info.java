/** The body of a letter: sentences and their sections, promises, figures, documents. */
package io.yinuo.letter.internal.body;
