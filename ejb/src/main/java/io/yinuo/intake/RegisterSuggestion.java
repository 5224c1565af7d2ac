package io.yinuo.intake;

import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the secretary types from a referral (收件登记).
 *
 * @param bureauId the bureau that answers; null means the secretary's own
 * @param sessionLabel 届次 as printed, such as 市十八届人大二次会议
 * @param term 届; null when the label says it
 * @param meeting 次; null when the label says it
 * @param numberText as printed; 第 and 号 around it are taken off
 * @param referrer the organ that handed the matter over
 * @param referredOn 交办日期, the day from which all terms are counted
 * @param partnerUnits other units of the case, or empty
 * @param requests what the matter asks for, one by one; may be listed later
 */
public record RegisterSuggestion(
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
        List<NewSubmitter> submitters,
        List<String> requests)
        implements Serializable {

    public RegisterSuggestion {
        submitters = submitters == null ? List.of() : submitters.stream().filter(Objects::nonNull).toList();
        requests = requests == null ? List.of() : requests.stream().filter(Objects::nonNull).toList();
    }
}
