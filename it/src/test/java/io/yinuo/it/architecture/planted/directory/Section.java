package io.yinuo.it.architecture.planted.directory;

import io.yinuo.it.architecture.planted.shared.Name;

/** Uses what it may; the cycle is the fault of the other side. */
public record Section(Name name) {}
