/** Rows of papers, and the rules by which a file is let in. */
package io.yinuo.paper.internal;
