package io.yinuo.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A matter as it stands (建议、提案).
 *
 * @param numberText as printed, see {@link SuggestionNumber}
 * @param leadSectionId the section that answers, or null before the assignment is approved
 * @param officerId who drafts, or null before the section has taken the matter
 * @param version for {@code expectedVersion} of the commands
 */
public record SuggestionView(
        UUID id,
        UUID bureauId,
        MatterKind kind,
        String sessionLabel,
        Integer term,
        Integer meeting,
        boolean betweenSessions,
        String numberText,
        String title,
        String body,
        HandlingRole handlingRole,
        boolean keyMatter,
        String referrer,
        LocalDate referredOn,
        boolean consultationWanted,
        DisclosureWish disclosureWish,
        String partnerUnits,
        SuggestionStatus status,
        UUID leadSectionId,
        UUID officerId,
        LocalDate replyDueOn,
        List<SubmitterView> submitters,
        List<RequestView> requests,
        int version) {

    public SubmitterView leadSubmitter() {
        return submitters.stream().filter(SubmitterView::lead).findFirst().orElseThrow();
    }

    /** Whether another unit answers, to which the bureau gives its opinion (会办). */
    public boolean isContribution() {
        return !handlingRole.answersTheDeputy();
    }

    /** The unit that answers the submitters in the place of the bureau; null when the bureau answers itself. */
    public String leadUnit() {
        return isContribution() ? new PartnerUnits(partnerUnits).leadUnit() : null;
    }

    /** As it is spoken of: 第198号. */
    public String numberLabel() {
        return new SuggestionNumber(numberText).label();
    }
}
