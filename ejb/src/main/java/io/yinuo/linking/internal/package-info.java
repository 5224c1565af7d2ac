/** The parts of matters that links end at, and what the system proposes. */
package io.yinuo.linking.internal;
