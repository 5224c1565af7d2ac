package io.yinuo.it.architecture.planted.intake;

import io.yinuo.it.architecture.planted.suggestion.internal.Row;

/** Reaches into another feature. */
public interface IntakeUsesInternals {
    Row row();
}
