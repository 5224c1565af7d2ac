package io.yinuo.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** Brings different views of two units before the government office (意见分歧提请协调). */
public record BringDisagreement(
        UUID unitId, int expectedVersion, String disagreement, String broughtTo, LocalDate broughtOn) {}
