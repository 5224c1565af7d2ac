package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinView;
import jakarta.persistence.Embeddable;

/** One figure of a row of a paper, as it was counted. */
@Embeddable
public class FigureColumns {

    private int position;
    private String rowName;
    private String code;
    private long partCount;
    private long wholeCount;

    protected FigureColumns() {}

    FigureColumns(int position, String rowName, BulletinView.Count count) {
        this.position = position;
        this.rowName = rowName;
        code = count.code();
        partCount = count.part();
        wholeCount = count.whole();
    }

    /** Null for all together. */
    String rowName() {
        return rowName;
    }

    BulletinView.Count count() {
        return new BulletinView.Count(code, partCount, wholeCount);
    }
}
