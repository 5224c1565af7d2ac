/** Matters under leading supervision. */
package io.yinuo.it.supervision;
