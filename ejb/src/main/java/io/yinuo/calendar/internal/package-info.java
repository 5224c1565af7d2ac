/** The years that come with the product, the years that a bureau settled, and the file in which a year is written. */
package io.yinuo.calendar.internal;
