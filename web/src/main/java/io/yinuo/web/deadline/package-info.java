/** Deadlines on pages: how each came about, and the rules by which a bureau counts. */
package io.yinuo.web.deadline;
