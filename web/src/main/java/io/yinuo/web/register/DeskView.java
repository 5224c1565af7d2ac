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
    private Integer overdue;
    private List<DeskItem> waitingFor;
    private List<NewsItem> news;

    public void load() {
        getMine();
    }

    public PageOf<DeskItem> getMine() {
        if (mine == null) {
            mine = desk.mine(Math.max(0, page), PAGE_SIZE);
        }
        return mine;
    }

    public int getOverdue() {
        if (overdue == null) {
            overdue = desk.overdue();
        }
        return overdue;
    }

    public List<DeskItem> getWaitingFor() {
        if (waitingFor == null) {
            waitingFor = desk.waitingFor(MOST_WAITING);
        }
        return waitingFor;
    }

    public List<NewsItem> getNews() {
        if (news == null) {
            news = desk.news(MOST_NEWS);
        }
        return news;
    }

    public boolean isHasNext() {
        return (getMine().page() + 1) * getMine().size() < getMine().total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
