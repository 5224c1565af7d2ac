package io.yinuo.merging.internal;

import io.yinuo.suggestion.MatterEndedEarly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes a matter that ends early out of what it was joined with, and lets those go that were joined under it. */
@ApplicationScoped
public class EndedMatters {

    @Inject
    MergingRows rows;

    void part(@Observes MatterEndedEarly ended) {
        rows.part(ended.suggestionId());
        rows.joinedUnder(ended.suggestionId()).forEach(rows::part);
    }
}
