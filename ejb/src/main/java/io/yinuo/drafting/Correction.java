package io.yinuo.drafting;

import java.util.UUID;

/** A slip that the proofreader set right, with both texts (勘误). */
public record Correction(UUID blockId, String before, String after) {}
