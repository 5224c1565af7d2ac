/** Old letters come in on the real server and in a browser, with bad input, twice, and are taken back. */
package io.yinuo.it.importing;
