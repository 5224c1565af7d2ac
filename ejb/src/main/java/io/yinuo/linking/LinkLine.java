package io.yinuo.linking;

import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import java.util.UUID;

/**
 * A link with the words of its other end (关联条目).
 *
 * @param id of what stands at the other end
 * @param suggestionId the matter to which that belongs, or null
 * @param proposedBy the person who tied it, or null where a catalogue or the system did
 * @param decidedBy the person who confirmed it, or null
 * @param own whether the reader's bureau may confirm or reject it
 */
public record LinkLine(
        UUID linkId,
        LinkKind kind,
        UUID id,
        String title,
        String detail,
        UUID suggestionId,
        LinkOrigin origin,
        LinkStanding standing,
        String proposedBy,
        String decidedBy,
        boolean own,
        int version) {

    /** Whether it waits for a person. */
    public boolean isProposed() {
        return standing == LinkStanding.PROPOSED;
    }
}
