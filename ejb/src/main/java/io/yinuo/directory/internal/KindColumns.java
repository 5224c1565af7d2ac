package io.yinuo.directory.internal;

import io.yinuo.directory.KindSettings;
import jakarta.persistence.Embeddable;

/** The columns of what a bureau settles for one kind of matter. */
@Embeddable
class KindColumns {

    private String documentPrefix;
    private String referrer;
    private String copies;

    protected KindColumns() {}

    KindColumns(KindSettings settled) {
        documentPrefix = settled.documentPrefix().strip();
        referrer = settled.referrer().strip();
        copies = settled.copies().strip();
    }

    KindSettings view() {
        return new KindSettings(documentPrefix, referrer, copies);
    }
}
