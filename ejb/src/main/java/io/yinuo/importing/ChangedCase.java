package io.yinuo.importing;

import java.util.UUID;

/** An imported case in which something was done since, so that its import is not undone (已有改动的件). */
public record ChangedCase(UUID suggestionId, String numberText, String title) {}
