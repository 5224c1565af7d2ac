package io.yinuo.web.register;

import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
import io.yinuo.register.DeskPage;
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
    private DeskPage found;

    public void load() {
        found();
    }

    private DeskPage found() {
        if (found == null) {
            found = desk.open(Math.max(0, page), PAGE_SIZE, MOST_WAITING, MOST_NEWS);
        }
        return found;
    }

    public PageOf<DeskItem> getMine() {
        return found().mine();
    }

    public int getOverdue() {
        return found().overdue();
    }

    public List<DeskItem> getWaitingFor() {
        return found().waitingFor();
    }

    public List<NewsItem> getNews() {
        return found().news();
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
