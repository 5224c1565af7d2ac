package io.yinuo.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the referrer said to a request to take a matter back (交办单位对退办的答复).
 *
 * @param newUnit who handles the matter from now on, or null where that is not known or it stays here
 */
public record AnswerReturn(
        UUID returnId, int expectedVersion, boolean accepted, LocalDate answeredOn, String answeredBy, String newUnit, String note) {}
