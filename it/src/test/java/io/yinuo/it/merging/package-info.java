/** Matters that belong together, on a running server and in a browser. */
package io.yinuo.it.merging;
