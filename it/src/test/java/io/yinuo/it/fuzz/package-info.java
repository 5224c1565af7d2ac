/** Input that nobody would send, in fixed pseudo-random order and number; not in the default build. */
package io.yinuo.it.fuzz;
