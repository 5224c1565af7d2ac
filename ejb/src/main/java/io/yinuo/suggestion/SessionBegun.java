package io.yinuo.suggestion;

import java.time.LocalDate;

/**
 * A session of which matters are registered (已登记的届次).
 *
 * @param label as printed
 * @param firstReferredOn the earliest day on which one of its matters was referred
 */
public record SessionBegun(String label, LocalDate firstReferredOn) {}
