/** Words for what the calendar counts, and the pages on which an administrator keeps it. */
package io.yinuo.web.calendar;
