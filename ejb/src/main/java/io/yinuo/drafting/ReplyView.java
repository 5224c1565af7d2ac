package io.yinuo.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply as it stands (答复).
 *
 * @param ordinal 1 for the first reply of the suggestion
 * @param organName 发文机关, as {@code signatoryName} the one that the numbered letter bears
 * @param signedOn 成文日期, null before the signature
 * @param documentNumber 发文字号, null before it is allotted
 * @param sha256 of the frozen text, see {@code docs/adr}
 * @param currentDraft number of the latest version of the text
 * @param version for {@code expectedVersion} of the commands
 * @param recall null unless it was recalled or corrected after its delivery
 * @param replaces the reply in whose place it stands, or null
 */
public record ReplyView(
        UUID id,
        UUID suggestionId,
        UUID bureauId,
        String organName,
        ReplyKind kind,
        int ordinal,
        ReplyStatus status,
        String title,
        String mainRecipient,
        ReplyOutcome outcome,
        Disclosure disclosure,
        String withholdingGround,
        String copies,
        String contactName,
        String contactPhone,
        UUID signatoryId,
        String signatoryName,
        LocalDate signedOn,
        String documentNumber,
        String sha256,
        Instant dispatchedAt,
        int signOffRound,
        int currentDraft,
        int version,
        ReplyRecall recall,
        UUID replaces) {

    /** The latest of these that the matter went on with; those on promises go beside it (rule PR17). */
    public static Optional<ReplyView> latestOfMatter(List<ReplyView> replies) {
        return replies.stream().filter(each -> each.kind().movesTheMatter()).max(Comparator.comparingInt(ReplyView::ordinal));
    }

    /** Whether it was recalled or corrected, so that nobody rates it any more (rule W5). */
    public boolean isRecalled() {
        return recall != null;
    }

    /** Whether it was signed and sent before it came here (导入的旧答复), so that nobody takes it back or rates it (rule IM3). */
    public boolean isImported() {
        return status == ReplyStatus.DELIVERED && signatoryId == null;
    }

    /** Whether the submitters rate it, now that they have it or later. */
    public boolean isRated() {
        return kind.isRated();
    }

    /** Whether it says what became of promises of earlier letters (承诺再次答复). */
    public boolean isSupplementary() {
        return kind == ReplyKind.SUPPLEMENTARY;
    }

    /** Whether it is an opinion for the unit that answers, and no letter to the submitters. */
    public boolean isContribution() {
        return kind == ReplyKind.CONTRIBUTION;
    }
}
