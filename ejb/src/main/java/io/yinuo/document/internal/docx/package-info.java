/** Writes documents as DOCX with real styles, to be edited on in Word or WPS. */
package io.yinuo.document.internal.docx;
