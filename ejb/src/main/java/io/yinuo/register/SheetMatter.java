package io.yinuo.register;

import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter as a line of an assignment sheet shows it.
 *
 * @param version for {@code expectedVersion} of the commands
 */
public record SheetMatter(
        UUID id,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        boolean keyMatter,
        HandlingRole handlingRole,
        String leadSubmitter,
        LocalDate replyDueOn,
        int version) implements Serializable {}
