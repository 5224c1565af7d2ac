package io.yinuo.it.stage;

import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads a matter in a transaction, which its boundary leaves to the caller. */
@ApplicationScoped
public class Matters {

    @Inject
    private Suggestions suggestions;

    @Transactional
    public SuggestionView get(UUID caseId) {
        return suggestions.get(caseId);
    }
}
