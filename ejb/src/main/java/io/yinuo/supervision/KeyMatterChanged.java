package io.yinuo.supervision;

import java.util.UUID;

/** A matter has become a key matter or is none any longer; told in the transaction in which it happens. */
public record KeyMatterChanged(UUID suggestionId) {}
