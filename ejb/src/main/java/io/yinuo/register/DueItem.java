package io.yinuo.register;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.suggestion.MatterKind;
import java.util.UUID;

/**
 * Something that is owed by a day (到期事项).
 *
 * @param leadSection name of the lead section, or null before there is one
 * @param light which tells the day
 */
public record DueItem(
        UUID caseId, MatterKind matter, String numberText, String title, String leadSection, DeadlineKind kind, Light light) {}
