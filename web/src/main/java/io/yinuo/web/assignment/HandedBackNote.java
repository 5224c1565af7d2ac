package io.yinuo.web.assignment;

import io.yinuo.assignment.HandedBack;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says of a closed matter that its referrer took it back (已退办). */
@Named
@RequestScoped
public class HandedBackNote {

    @Inject
    ReferralReturns returns;

    private final Map<UUID, Optional<HandedBack>> known = new HashMap<>();

    /** Null when it was not taken back. */
    public HandedBack of(SuggestionView matter) {
        if (matter.status() != SuggestionStatus.CLOSED) {
            return null;
        }
        return known.computeIfAbsent(matter.id(), returns::handedBack).orElse(null);
    }
}
