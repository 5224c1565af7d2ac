package io.yinuo.measures;

/** A value that does not keep a norm (不达标). */
public record BrokenNorm(NormView norm, ObservationView observation) {}
