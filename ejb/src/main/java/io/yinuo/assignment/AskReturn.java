package io.yinuo.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks the referrer to take a matter back (申请退办).
 *
 * @param proposedUnit whose it is in the view of the bureau, or null
 * @param askedOn the day on which the request went out
 */
public record AskReturn(UUID suggestionId, String reason, String proposedUnit, LocalDate askedOn) {}
