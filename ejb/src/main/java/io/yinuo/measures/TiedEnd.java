package io.yinuo.measures;

import java.time.Instant;
import java.util.UUID;

/**
 * A link as it is seen from one of its ends (关联).
 *
 * @param end the other one
 * @param suggestionId the matter to which one of the ends belongs, or null
 * @param proposedBy the person who tied it, or null where a catalogue or the system did
 * @param decidedBy the person who confirmed or rejected it, or null
 * @param own whether it is the reader's bureau's own and may be changed by it
 */
public record TiedEnd(
        UUID linkId,
        LinkEnd end,
        UUID suggestionId,
        LinkOrigin origin,
        LinkStanding standing,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        boolean own,
        int version) {}
