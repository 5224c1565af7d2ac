/** Draws pages for a browser. */
package io.yinuo.document.internal.svg;
