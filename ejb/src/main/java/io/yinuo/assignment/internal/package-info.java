/** Rows and rules of assignment. */
package io.yinuo.assignment.internal;
