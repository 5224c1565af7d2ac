package io.yinuo.bench;

import java.util.List;

/** A way to rank the documents of one kind for a query. */
@FunctionalInterface
interface Retrieval {

    /** Ids of the best documents, the best first. */
    List<String> find(String text, String kind, int most);
}
