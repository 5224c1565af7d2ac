/** The measures database. */
package io.yinuo.it.measures;
