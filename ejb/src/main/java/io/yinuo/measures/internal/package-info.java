/** Rows of the measures database, the rules by which values are taken, and the catalogues that come with the product. */
package io.yinuo.measures.internal;
