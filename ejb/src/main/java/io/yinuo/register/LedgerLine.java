package io.yinuo.register;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One matter in the ledger (建议提案台账).
 *
 * @param submitters how many deputies put their names to it
 * @param keyLeader who leads the handling of a key matter (领办领导), or null
 * @param light of the reply's deadline; null once the reply is delivered
 * @param consultations how many talks with the deputy are recorded
 * @param replies how many replies the reader may know of, so that a second one shows
 * @param rehandlings how many of them answer again after a dissatisfied rating (重新办理)
 * @param delivered the latest reply that was delivered, or null
 * @param inTheMaking the reply that is not delivered yet; null for readers from outside the bureau (rule E1)
 * @param further the latest further reply on promises that was delivered (再次答复), or null; its class is that of the matter
 * @param commitments how many promises those replies make
 * @param kept how many of these are closed out (已完成)
 * @param toComplete whether its number or text is still to come
 * @param archiveNumber under which it is archived, or null
 * @param handedBack whether its referrer took it back (已退办), which its status does not say
 * @param imported whether it came here as an old matter with its answer (导入的旧件)
 */
public record LedgerLine(
        UUID id,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        String leadSubmitter,
        int submitters,
        String referrer,
        LocalDate referredOn,
        HandlingRole handlingRole,
        boolean keyMatter,
        String keyLeader,
        String leadSection,
        String officer,
        LocalDate replyDueOn,
        Light light,
        SuggestionStatus status,
        int consultations,
        int replies,
        int rehandlings,
        LedgerReply delivered,
        LedgerReply inTheMaking,
        LedgerReply further,
        int commitments,
        int kept,
        boolean toComplete,
        String archiveNumber,
        boolean handedBack,
        boolean imported) {

    /** Of which deadline the day is: the reply's, or that of the opinion where another unit answers. */
    public DeadlineKind owed() {
        return DeadlineKind.owedBy(handlingRole);
    }
}
