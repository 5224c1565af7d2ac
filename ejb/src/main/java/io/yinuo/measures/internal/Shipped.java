package io.yinuo.measures.internal;

/**
 * A row that a catalogue brings and brings up to date.
 *
 * @param <I> how the catalogue says it
 */
interface Shipped<I> {

    /** @param place where it stands in the catalogue, from 1 */
    void take(I item, CatalogueIds ids, int place);
}
