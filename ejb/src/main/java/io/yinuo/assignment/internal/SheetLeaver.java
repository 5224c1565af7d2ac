package io.yinuo.assignment.internal;

import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterEndedEarly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes a matter that ended from the sheet on which it lies; the rest of the sheet goes on (rule RT2). */
@ApplicationScoped
class SheetLeaver {

    @Inject
    SheetRows sheets;

    @Inject
    WorkClock clock;

    void leave(@Observes MatterEndedEarly ended) {
        sheets.openOf(ended.suggestionId()).ifPresent(line -> line.leave(clock.now()));
    }
}
