package io.yinuo.sample.internal;

import io.yinuo.directory.Callers;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.logging.Logger;

/**
 * Founds the bureaus of the samples and plays their matters side by side in the order of time, so that numbers and
 * dates of documents rise together.
 */
@ApplicationScoped
public class SampleProduction {

    private static final Logger LOG = Logger.getLogger(SampleProduction.class.getName());

    @Inject
    BureauFounder founder;

    @Inject
    CasePlayer player;

    @Inject
    BackgroundWork backgroundWork;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    /** Makes what is not yet made. */
    public void run() {
        var begun = clock.now();
        backgroundWork.rest();
        try {
            new SampleLibrary(clock.today()).bureaus().forEach(this::make);
        } finally {
            backgroundWork.goOn();
        }
        LOG.info("The sample data is complete, after " + Duration.between(begun, clock.now()).toSeconds() + " s.");
    }

    private void make(SampleBureau bureau) {
        founder.found(bureau);
        var cast = Cast.of(bureau, callers);
        var plays = new PriorityQueue<>(Comparator.comparing(Play::at));
        bureau.matters().stream().map(matter -> player.begin(matter, cast)).flatMap(Optional::stream).forEach(plays::add);
        while (!plays.isEmpty()) {
            var earliest = plays.poll();
            if (player.advance(earliest)) {
                plays.add(earliest);
            }
        }
    }
}
