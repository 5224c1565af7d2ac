package io.yinuo.web.ledger;

import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.SaveFilter;
import io.yinuo.ledger.SavedFilters;
import io.yinuo.web.register.LedgerView;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The kept filters over the ledger (筛选方案): to open, to keep, to rename, to delete and to take back. */
@Named
@ViewScoped
public class FiltersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SavedFilters saved;

    @Inject
    LedgerView ledger;

    @Inject
    Notices notices;

    private String name;
    private boolean shared;
    private boolean managing;
    private UUID deletedId;
    private String deletedName;
    private transient List<KeptFilter> filters;

    public List<KeptFilter> getFilters() {
        if (filters == null) {
            filters = saved.visible().stream().map(KeptFilter::new).toList();
        }
        return filters;
    }

    /** Whether the ledger stands narrowed as this filter says. */
    public boolean isOn(KeptFilter filter) {
        return filter.getSaved().filter().equals(ledger.getForm().values());
    }

    /** Whether nothing is narrowed. */
    public boolean isAll() {
        return FilterValues.NONE.equals(ledger.getForm().values());
    }

    public void manage() {
        managing = !managing;
        filters = null;
    }

    @TellsRefusals
    public void save() {
        saved.save(new SaveFilter(name, shared, ledger.getForm().values()));
        notices.done("filter.saved", name.strip());
        name = null;
        shared = false;
        filters = null;
    }

    @TellsRefusals
    public void rename(KeptFilter filter) {
        saved.rename(filter.getSaved().id(), filter.getSaved().version(), filter.getName());
        notices.done("filter.renamed", filter.getName().strip());
        filters = null;
    }

    @TellsRefusals
    public void delete(KeptFilter filter) {
        saved.delete(filter.getSaved().id(), filter.getSaved().version());
        deletedId = filter.getSaved().id();
        deletedName = filter.getSaved().name();
        filters = null;
    }

    /** Takes the last deletion back. */
    @TellsRefusals
    public void restore() {
        saved.restore(deletedId);
        notices.done("filter.restored", deletedName);
        deletedId = null;
        filters = null;
    }

    /** Lets the ledger open with it, or with all matters again. */
    @TellsRefusals
    public void openWith(KeptFilter filter) {
        saved.openWith(filter.getSaved().standard() ? null : filter.getSaved().id());
        filters = null;
    }

    public boolean isMayShare() {
        return saved.mayShare();
    }

    public boolean isManaging() {
        return managing;
    }

    /** Name of what was deleted last and can be taken back, or null. */
    public String getDeleted() {
        return deletedId == null ? null : deletedName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
