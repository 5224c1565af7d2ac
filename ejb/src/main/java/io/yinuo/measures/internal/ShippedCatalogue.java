package io.yinuo.measures.internal;

import java.util.Locale;

/** The catalogues that come with the product. */
public enum ShippedCatalogue {
    /** The law of the country and what the ministry counted, and the frames by which schools are looked at. */
    NATIONAL(2),
    /** What single places have published, for samples. */
    PLACES(2);

    private final int edition;

    /** @param edition counted up with each change of the files */
    ShippedCatalogue(int edition) {
        this.edition = edition;
    }

    int edition() {
        return edition;
    }

    String folder() {
        return "/io/yinuo/measures/" + name().toLowerCase(Locale.ROOT) + "/";
    }
}
