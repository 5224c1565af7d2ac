package io.yinuo.web.register;

import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
import io.yinuo.register.NewsItem;
import io.yinuo.register.PageOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The desk (工作台): what waits for me, what I wait for, what changed. */
@Named
@RequestScoped
public class DeskView {

    private static final int PAGE_SIZE = 20;
    private static final int MOST_WAITING = 15;
    private static final int MOST_NEWS = 8;

    @Inject
    Desk desk;

    private int page;
    private PageOf<DeskItem> mine;
    private int overdue;
    private List<DeskItem> waitingFor;
    private List<NewsItem> news;

    public void load() {
        mine = desk.mine(Math.max(0, page), PAGE_SIZE);
        overdue = desk.overdue();
        waitingFor = desk.waitingFor(MOST_WAITING);
        news = desk.news(MOST_NEWS);
    }

    public PageOf<DeskItem> getMine() {
        return mine;
    }

    public int getOverdue() {
        return overdue;
    }

    public List<DeskItem> getWaitingFor() {
        return waitingFor;
    }

    public List<NewsItem> getNews() {
        return news;
    }

    public boolean isHasNext() {
        return (mine.page() + 1) * mine.size() < mine.total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
