/** Writes set pages as OFD (GB/T 33190), the format in which Chinese archives keep documents. */
package io.yinuo.document.internal.ofd;
