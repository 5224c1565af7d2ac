package io.yinuo.web.search;

import io.yinuo.search.IndexState;
import io.yinuo.search.SearchIndex;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the index is whole, and a rebuild with its progress (检索索引). */
@Named
@RequestScoped
public class SearchIndexView {

    @Inject
    SearchIndex index;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private IndexState state;

    public void load() {
        shell.require(Destination.SEARCH_INDEX);
    }

    public IndexState getState() {
        if (state == null) {
            state = index.state();
        }
        return state;
    }

    public boolean isRunning() {
        return getState().latest() != null && !getState().latest().finished();
    }

    @TellsRefusals
    public String rebuild() {
        index.rebuild();
        notices.done("searchIndex.asked");
        return "/admin/searchIndex?faces-redirect=true";
    }
}
