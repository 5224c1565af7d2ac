package io.yinuo.web.archiving;

import io.yinuo.archiving.ArchiveItem;
import java.io.Serializable;

/** A paper of the list whose pages somebody counts. */
public class PaperRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ArchiveItem item;
    private Integer pages;

    PaperRow(ArchiveItem item) {
        this.item = item;
        this.pages = item.pages();
    }

    public ArchiveItem getItem() {
        return item;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }
}
