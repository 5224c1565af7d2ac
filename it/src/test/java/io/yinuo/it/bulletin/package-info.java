/** Papers composed from the data. */
package io.yinuo.it.bulletin;
