/** The commitments, their recording and what is said of each. */
package io.yinuo.commitment.internal;
