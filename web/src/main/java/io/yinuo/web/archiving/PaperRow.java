package io.yinuo.web.archiving;

import java.io.Serializable;

/** How many pages a paper of the list has, as it is typed. */
public class PaperRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer pages;

    PaperRow(Integer pages) {
        this.pages = pages;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }
}
