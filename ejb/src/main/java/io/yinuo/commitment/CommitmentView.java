package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A promise made in a reply (承诺事项), with the section that is to keep it.
 *
 * @param outsideUnit the unit that keeps it where that is none of our sections; the owner section then is its 联络科室
 * @param coOwnerSections names of the sections that help to keep it
 * @param duePhrase the words of the letter for which the bureau's rule gave the day, or null
 * @param dismissal why nobody follows it, where it was laid aside; like the owner null otherwise, as long as nobody has
 *     adopted a promise of an imported letter
 * @param replacedBy the reply that promises in its place, or null
 * @param nextOn the day of the next report, or of the look-back; null while none is expected
 * @param answeredAgain the latest further reply on it that its submitters have (已再次答复), or null
 * @param version for {@code expectedVersion} of the commands
 */
public record CommitmentView(
        UUID id,
        UUID replyId,
        UUID suggestionId,
        UUID bureauId,
        UUID blockId,
        String exactWords,
        UUID ownerSectionId,
        String ownerSectionName,
        String outsideUnit,
        List<String> coOwnerSections,
        String target,
        TermBasis targetBasis,
        LocalDate dueOn,
        DueKind dueKind,
        TermBasis dueBasis,
        String duePhrase,
        CommitmentStatus status,
        String dismissal,
        UUID replacedBy,
        FollowUpStage stage,
        Standing standing,
        LocalDate nextOn,
        FurtherAnswer answeredAgain,
        int version) {

    /** The names of those who are to keep it, among the sections of the bureau (责任科室、配合科室). */
    public record Keepers(String ownerSection, List<String> coOwnerSections) {}

    /** Whether it comes from an imported letter and waits for somebody to adopt it or lay it aside (待清理). */
    public boolean isUnadopted() {
        return status == CommitmentStatus.UNADOPTED;
    }

    /** Whether the owner section may report on it now. */
    public boolean takesReports() {
        return status == CommitmentStatus.OPEN && stage == FollowUpStage.REPORTING;
    }
}
