/** The file of a matter in a browser. */
package io.yinuo.it.suggestion;
