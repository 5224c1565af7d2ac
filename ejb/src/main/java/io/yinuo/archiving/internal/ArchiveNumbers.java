package io.yinuo.archiving.internal;

import io.yinuo.directory.ArchivePattern;
import io.yinuo.directory.Directory;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives the numbers of the archive, one after the other in a year of the bureau (档号, rule AR4). */
@ApplicationScoped
public class ArchiveNumbers {

    @Inject
    ArchiveCounters counters;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    public String next(UUID bureauId) {
        int year = clock.today().getYear();
        var pattern = new ArchivePattern(directory.bureau(bureauId).archivePattern());
        return pattern.render(year, counters.lock(new ArchiveCounter.Series(bureauId, year)).next());
    }
}
