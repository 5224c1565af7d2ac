package io.yinuo.web.commitment;

import io.yinuo.commitment.FurtherReplies;
import io.yinuo.drafting.ReplyView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whether pages offer to answer promises again, or to give up doing so (再次答复入口); asked once for a page. */
@Named
@RequestScoped
public class FurtherRepliesNote {

    @Inject
    FurtherReplies furtherReplies;

    private final Map<UUID, Boolean> offered = new HashMap<>();

    /** @param insider whether the reader works in the bureau; nobody else is asked about */
    public boolean offers(UUID matter, boolean insider) {
        return insider && offered.computeIfAbsent(matter, furtherReplies::offers);
    }

    /** The same of giving it up. */
    public boolean droppable(ReplyView reply, boolean insider) {
        return insider && reply.isSupplementary() && furtherReplies.isDroppable(reply);
    }
}
