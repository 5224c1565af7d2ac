package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for another target or another day (申请变更承诺); the words stay.
 *
 * @param expectedVersion of the commitment that the page showed
 * @param dueOn present just when the kind is {@link DueKind#DATED}
 * @param reason as the deputy will read it
 */
public record RequestCommitmentChange(
        UUID commitmentId, int expectedVersion, String target, DueKind dueKind, LocalDate dueOn, String reason) {}
