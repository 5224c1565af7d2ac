/**
 * Working days, holidays and make-up working days (工作日历), and the counting of terms with its explanation.
 *
 * <p>Days are those of the office, never instants. Knows no case: whoever owes something by a day counts it here.
 */
package io.yinuo.calendar;
