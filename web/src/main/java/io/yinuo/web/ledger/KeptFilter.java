package io.yinuo.web.ledger;

import io.yinuo.ledger.SavedFilter;

/** A kept filter on the page, with the name that is being typed for it. */
public class KeptFilter {

    private final SavedFilter saved;
    private String name;

    KeptFilter(SavedFilter saved) {
        this.saved = saved;
        this.name = saved.name();
    }

    public SavedFilter getSaved() {
        return saved;
    }

    public String getAddress() {
        return LedgerAddress.of(saved.filter());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
