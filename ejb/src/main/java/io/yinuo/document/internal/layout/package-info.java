/** Sets a document on pages: lines, pages and places in millimetres, without knowing any font. */
package io.yinuo.document.internal.layout;
