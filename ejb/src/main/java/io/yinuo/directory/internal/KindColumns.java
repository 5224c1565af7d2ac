package io.yinuo.directory.internal;

import io.yinuo.directory.KindSettings;
import jakarta.persistence.Embeddable;

/** The columns of what a bureau settles for one kind of matter. */
@Embeddable
class KindColumns {

    private String documentPrefix;
    private String referrer;
    private String copies;
    private int replyMonths;

    protected KindColumns() {}

    KindColumns(KindSettings settled) {
        documentPrefix = settled.documentPrefix().strip();
        referrer = settled.referrer().strip();
        copies = settled.copies().strip();
        replyMonths = settled.replyMonths();
    }

    KindSettings view() {
        return new KindSettings(documentPrefix, referrer, copies, replyMonths);
    }
}
