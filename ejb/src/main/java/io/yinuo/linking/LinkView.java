package io.yinuo.linking;

import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import java.util.UUID;

/**
 * A link with both its ends (关联).
 *
 * @param suggestionId the matter to which one of the ends belongs, or null
 * @param proposedBy the person who tied it, or null where a catalogue or the system did
 * @param decidedBy the person who confirmed or rejected it, or null
 * @param own whether the reader's bureau may confirm or reject it
 * @param version for {@code expectedVersion} of the decision
 */
public record LinkView(
        UUID id,
        LinkChoice one,
        LinkChoice other,
        UUID suggestionId,
        LinkOrigin origin,
        LinkStanding standing,
        String proposedBy,
        String decidedBy,
        boolean own,
        int version) {}
