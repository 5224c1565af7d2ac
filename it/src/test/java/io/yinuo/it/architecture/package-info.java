/** The rules of the design as tests; {@code planted} holds one class against each of them. */
package io.yinuo.it.architecture;
