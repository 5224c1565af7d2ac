/** The rules of leading supervision, and the rows of what was planned, reported and asked. */
package io.yinuo.supervision.internal;
