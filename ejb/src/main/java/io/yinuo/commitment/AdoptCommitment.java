package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Takes up a promise of an imported letter (认领).
 *
 * @param ownerSectionId who is to keep it
 * @param dueOn present just when the kind is {@link DueKind#DATED}; a day to come
 */
public record AdoptCommitment(
        UUID commitmentId, int expectedVersion, UUID ownerSectionId, DueKind dueKind, LocalDate dueOn) {}
