package io.yinuo.calendar;

import java.util.UUID;

/** A bureau has settled the days off of a year (放假安排已更新); what it counted along them may have moved. */
public record CalendarChanged(UUID bureauId, CalendarYear year) {}
