/** Closed cases on their way to the archive. */
package io.yinuo.it.archiving;
