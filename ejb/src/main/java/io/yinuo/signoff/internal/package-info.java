/** The steps and the counters of document numbers. */
package io.yinuo.signoff.internal;
