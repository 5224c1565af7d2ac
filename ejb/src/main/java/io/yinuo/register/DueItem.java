package io.yinuo.register;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.suggestion.MatterKind;
import java.util.UUID;

/**
 * Something that is owed by a day (到期事项).
 *
 * @param owingSection name of the section that owes it: the owner of a promise, the lead section of all else; null before
 *     there is one
 * @param light which tells the day
 */
public record DueItem(
        UUID caseId, MatterKind matter, String numberText, String title, String owingSection, DeadlineKind kind, Light light) {}
