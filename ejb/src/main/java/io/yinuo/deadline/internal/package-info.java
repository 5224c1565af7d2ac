/** Rows of deadlines and the lengths that a bureau sets. */
package io.yinuo.deadline.internal;
