/** Finds font files for the typefaces of the standard, and tells how a character fits into its cell. */
package io.yinuo.document.internal.font;
