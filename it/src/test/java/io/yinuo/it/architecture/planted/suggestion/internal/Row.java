package io.yinuo.it.architecture.planted.suggestion.internal;

/** Private to its feature. */
public class Row {}
