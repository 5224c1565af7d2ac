package io.yinuo.register;

import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.register.SectionsOfMatter.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of an assignment sheet (分解表事项).
 *
 * @param myTask the step on this line that the reader may take now, or null
 * @param myElement what kind of step this is, or null
 * @param heardBy who claimed or objected, or null
 * @param proposedSection the section that the one who objected named, or null
 * @param settledBy who approved it or sent it back, or null
 * @param coObjections what co-handling sections say against their parts, oldest first
 * @param coSection a co-handling section for which the reader may still object, or null
 * @param returnAskedOn when the referrer was asked to take the matter back, while an answer is awaited, or null
 */
public record SheetLineView(
        UUID id,
        SheetLineStatus status,
        SheetMatter matter,
        SectionsOfMatter sections,
        LocalDate claimBy,
        String myTask,
        String myElement,
        String officer,
        String heardBy,
        String objection,
        UUID proposedSectionId,
        String proposedSection,
        List<CoObjectionView> coObjections,
        Named coSection,
        String ruling,
        String ruledBy,
        String returnNote,
        String settledBy,
        LocalDate returnAskedOn) implements Serializable {}
