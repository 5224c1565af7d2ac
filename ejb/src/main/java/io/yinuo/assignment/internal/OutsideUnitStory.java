package io.yinuo.assignment.internal;

import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;
import java.util.UUID;

/** What passed between the bureau and an outside unit, for reading. */
record OutsideUnitStory(
        String contact,
        String phone,
        UnitChannel channel,
        String receiver,
        String letterNumber,
        LocalDate dueOn,
        String opinion,
        String signer,
        LocalDate answeredOn,
        UUID paperId,
        boolean late,
        String waiverReason,
        String disagreement,
        String broughtTo,
        String settlement,
        LocalDate settledOn) {}
