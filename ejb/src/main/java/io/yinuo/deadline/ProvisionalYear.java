package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * What is owed in a year of which no notice is known, so that its days may still move (暂定期限).
 *
 * @param cases number of open cases that owe something there
 * @param firstDueOn the earliest of the days
 */
public record ProvisionalYear(int year, long cases, LocalDate firstDueOn) {}
