package io.yinuo.signoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision in the sign-off (审签记录).
 *
 * @param round counts how often the draft was submitted
 * @param sectionName null where a role of the whole bureau decides
 * @param draftNumber the version of the text on which it was decided
 * @param checks what was looked at when the letter got its number
 * @param slips what was set right then
 */
public record SignOffStepView(
        UUID id,
        SignOffStepKind step,
        int round,
        String sectionName,
        String personName,
        Decision decision,
        String note,
        int draftNumber,
        Instant decidedAt,
        List<ReleaseCheck> checks,
        List<Slip> slips) {}
