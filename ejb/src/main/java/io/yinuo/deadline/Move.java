package io.yinuo.deadline;

import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.UUID;

/** A deadline that falls on another day when it is counted again (期限变动预览). */
public record Move(
        UUID caseId, MatterKind matter, String numberText, String title, DeadlineKind kind, LocalDate from, LocalDate to) {}
