package io.yinuo.register;

import java.util.List;

/**
 * What a person finds on the desk (工作台).
 *
 * @param mine open steps that the person may take, nearest deadline first
 * @param overdue how many of the person's steps are late
 * @param waitingFor open steps of others in cases on which the person has worked, nearest deadline first
 * @param news steps that others finished lately in cases that the person may see, newest first
 */
public record DeskPage(PageOf<DeskItem> mine, int overdue, List<DeskItem> waitingFor, List<NewsItem> news) {}
