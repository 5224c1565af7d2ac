package io.yinuo.assignment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request that the referrer takes a matter back (退办申请).
 *
 * @param proposedUnit whose it is in the view of the bureau, or null
 * @param askedBy who recorded the request
 * @param answeredOn null as long as there is no answer, like all that follows
 * @param answeredBy who answered on the side of the referrer
 * @param newUnit who handles the matter from now on, or null
 */
public record ReferralReturnView(
        UUID id,
        ReturnStatus status,
        String reason,
        String proposedUnit,
        LocalDate askedOn,
        String askedBy,
        LocalDate answeredOn,
        String answeredBy,
        String newUnit,
        String note,
        int version) implements Serializable {}
