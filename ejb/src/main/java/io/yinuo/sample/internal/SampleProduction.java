package io.yinuo.sample.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Readiness;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Founds the bureaus of the samples and plays their matters side by side in the order of time, so that numbers and
 * dates of documents rise together.
 */
@ApplicationScoped
public class SampleProduction implements Readiness {

    private static final Logger LOG = Logger.getLogger(SampleProduction.class.getName());
    private static final int SECONDS_TO_END = 20;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private enum State {
        NOT_WANTED,
        AWAITED,
        READY
    }

    @Inject
    BureauFounder founder;

    @Inject
    SampleCatalogue catalogue;

    @Inject
    CasePlayer player;

    @Inject
    BackgroundWork backgroundWork;

    @Inject
    Callers callers;

    @Inject
    SignalSweep sweep;

    @Inject
    WorkClock clock;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = State.NOT_WANTED;
    private volatile boolean stopping;

    /** From now on the application is not ready before the samples are. */
    public void announce() {
        state = State.AWAITED;
    }

    /** Makes what is not yet made. */
    public void run() {
        var begun = clock.now();
        backgroundWork.rest();
        try {
            catalogue.bring();
            new SampleLibrary(clock.today()).bureaus().forEach(this::make);
            clock.at(lastWorkingMorning(), sweep::pass);
            state = stopping ? State.AWAITED : State.READY;
            LOG.info("Sample data: " + state + " after " + Duration.between(begun, clock.now()).toSeconds() + " s.");
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The sample data is not complete; the next start goes on where it stopped.", failure);
        } finally {
            backgroundWork.goOn();
            ended.countDown();
        }
    }

    /** Deadlines speak on working days only, and the samples should have spoken whatever day it is. */
    private Instant lastWorkingMorning() {
        var day = clock.today();
        while (!Calendars.national().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING).atZone(WorkClock.ZONE).toInstant();
    }

    /** Ends after the step that is being taken. */
    public void stop() {
        stopping = true;
        try {
            if (state == State.AWAITED && !ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warning("The server stops while sample data is being made; the next start goes on where it stopped.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "sample data";
    }

    @Override
    public boolean isReady() {
        return state != State.AWAITED;
    }

    private void make(SampleBureau bureau) {
        founder.found(bureau);
        var cast = Cast.of(bureau, callers);
        var plays = new PriorityQueue<>(Comparator.comparing(Play::at));
        bureau.matters().stream().map(matter -> player.begin(matter, cast)).flatMap(Optional::stream).forEach(plays::add);
        while (!plays.isEmpty() && !stopping) {
            var earliest = plays.poll();
            if (player.advance(earliest)) {
                plays.add(earliest);
            }
        }
    }
}
