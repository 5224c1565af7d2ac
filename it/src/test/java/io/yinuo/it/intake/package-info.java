/** Registration on the real server and in a browser, with bad input. */
package io.yinuo.it.intake;
