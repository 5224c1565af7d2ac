package io.yinuo.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the leaders concluded together (集体研究).
 *
 * @param paperId a paper of the matter that holds the minutes, or null
 */
public record StudyView(
        UUID id,
        LocalDate heldOn,
        String meeting,
        String participants,
        String conclusion,
        UUID paperId,
        String recordedBy,
        Instant recordedAt) {}
