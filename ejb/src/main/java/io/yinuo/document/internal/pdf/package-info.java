/** Writes set pages as PDF, with OpenPDF. */
package io.yinuo.document.internal.pdf;
