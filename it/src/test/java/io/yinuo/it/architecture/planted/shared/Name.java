package io.yinuo.it.architecture.planted.shared;

/** What others may use. */
public record Name(String text) {}
