/** Registration in a browser, with bad input. */
package io.yinuo.it.intake;
