package io.yinuo.intake.internal;

import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a correction cannot change, because steps that were taken rest on it (rule I9). */
public final class CorrectionPolicy {

    private CorrectionPolicy() {}

    /**
     * @throws StateConflict {@code PATH_FIXED} when the matter would have to take the other of the two paths, 会办 or answer;
     *     {@code LEAD_FIXED} when a delivered reply waits for or has the rating of the lead's account; {@code SIGNER_FIXED}
     *     when somebody to whom a reply was delivered would be dropped
     */
    public static void check(SuggestionView before, NewMatter corrected) {
        if (before.handlingRole().answersTheDeputy() != corrected.handlingRole().answersTheDeputy()) {
            throw new StateConflict("PATH_FIXED");
        }
        checkLead(before, corrected);
        checkSigners(before, corrected);
    }

    private static void checkLead(SuggestionView before, NewMatter corrected) {
        var lead = corrected.submitters().stream().filter(NewMatter.Signature::lead).findFirst().orElseThrow();
        boolean other = !Objects.equals(lead.personId(), before.leadSubmitter().personId());
        if (other && before.status().compareTo(SuggestionStatus.DELIVERED) >= 0) {
            throw new StateConflict("LEAD_FIXED", before.leadSubmitter().name());
        }
    }

    /** From the number on the deliveries are recorded one by one, each to one who signed. */
    private static void checkSigners(SuggestionView before, NewMatter corrected) {
        boolean fewer = corrected.submitters().size() < before.submitters().size();
        if (fewer && before.status().compareTo(SuggestionStatus.NUMBERED) >= 0) {
            Set<String> named = corrected.submitters().stream().map(NewMatter.Signature::name).collect(Collectors.toSet());
            var dropped = before.submitters().stream()
                    .map(SubmitterView::name)
                    .filter(name -> !named.contains(name))
                    .findFirst()
                    .orElse(before.leadSubmitter().name());
            throw new StateConflict("SIGNER_FIXED", dropped);
        }
    }
}
