/**
 * Sets official documents (公文) by GB/T 9704-2012 and prints them.
 *
 * <p>Knows nothing of suggestions: who wants a paper hands over an {@link io.yinuo.document.OfficialLetter} or an
 * {@link io.yinuo.document.OfficialForm} and gets a file from the {@link io.yinuo.document.Press}. {@code internal.layout}
 * divides it into lines and pages, in millimetres and without a font; the writers of the formats draw what it says.
 */
package io.yinuo.document;
