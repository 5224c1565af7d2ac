package io.yinuo.measures;

/** Measures or indicators were changed, in the same transaction. */
public record CatalogueChanged() {}
