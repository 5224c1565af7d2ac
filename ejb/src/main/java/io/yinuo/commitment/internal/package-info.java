/** The commitments and their recording. */
package io.yinuo.commitment.internal;
