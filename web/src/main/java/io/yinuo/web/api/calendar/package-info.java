/** The calendar for other systems: what a term comes to, and why. */
package io.yinuo.web.api.calendar;
